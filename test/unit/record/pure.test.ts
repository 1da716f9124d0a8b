import { describe, expect, it } from 'vitest';
import { decide, type Answer } from '../../../src/core/decision.js';
import { NOBODY, type ConsentRecord } from '../../../src/core/record.js';
import { resolveConfig } from '../../../src/core/resolve-config.js';
import { formatRecord } from '../../../src/core/store.js';
import nl from '../../../src/locales/nl.js';
import { receiptOf } from '../../../src/record/make-receipt.js';
import { shop } from '../support/config.js';

const config = resolveConfig(shop);
const record: ConsentRecord = {
  revision: config.revision,
  seal: config.seal,
  day: 20_000,
  method: 'save',
  grants: new Set([config.tokens.get('video')!]),
  id: 'abcdefghij012345',
};
const make = (answer: Answer, expiredOn?: number) =>
  receiptOf({
    config,
    answer,
    decision: decide(config, answer),
    locale: nl,
    noticeHash: 'f'.repeat(64),
    expiredOn,
  });

describe('a receipt is a pure function of what is known (R-REC-02)', () => {
  it('without a page, and alike each time', () => {
    expect(typeof document).toBe('undefined');
    expect(make(record)).toEqual(make(record));
    expect(make(record)).toMatchObject({
      recordId: record.id,
      eventType: 'given',
      eventTime: '2024-10-04T00:00:00Z',
      validUntil: '2025-04-04T00:00:00Z',
      language: 'nl',
      noticeHash: 'f'.repeat(64),
    });
  });

  it('names nobody where the id stands for all, or where nothing is left of what was granted', () => {
    expect(make({ ...record, id: NOBODY }).recordId).toBe(null);
    expect(make({ ...record, grants: new Set() }).recordId).toBe(null);
  });

  it('takes what this page knows for another tab’s answer no more', () => {
    const all = new Set(config.tokens.keys());
    const actOn = (kept: ConsentRecord) =>
      receiptOf({
        config,
        answer: record,
        decision: decide(config, record),
        locale: nl,
        noticeHash: null,
        act: { before: all, value: formatRecord(kept) },
      });
    expect(actOn(record)).toMatchObject({ eventType: 'withdrawn', via: 'api' });
    const other = actOn({ ...record, id: '543210jihgfedcba' });
    expect(other).toMatchObject({ eventType: 'given', via: null, withdrawn: [] });
  });

  it('of an answer that has ended is of the day on which it did', () => {
    expect(make(null, 20_182)).toMatchObject({
      eventType: 'expired',
      eventTime: '2025-04-04T00:00:00Z',
      validUntil: null,
    });
  });
});
