// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { answerWith } from '../../src/core/answer.js';
import { decide, validAnswer } from '../../src/core/decision.js';
import { DAY, parseRecord, today } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { formatRecord } from '../../src/core/store.js';
import { grantedBy } from '../../src/head/answer.js';
import { headData } from '../../src/snippet/head-data.js';
import { shop } from './support/config.js';

const config = resolveConfig(shop);
const data = headData(shop, config, { allow: [], policy: '' }, false);
const ids = [...config.tokens.keys()];

/** What the guard makes of these cookies. */
const byGuard = (values: string[]) =>
  [...decide(config, validAnswer(values.map(parseRecord), config, today())).granted].sort();

describe('the inline part of the snippet reads the answer as the guard does:', () => {
  afterEach(() => {
    document.cookie = 'PrivacyCookieNotice=; max-age=0';
  });

  const byHead = (value: string) => {
    document.cookie = `PrivacyCookieNotice=${value}`;
    return [...grantedBy(data)].sort();
  };

  it('whatever was granted, and whenever', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.integer({ min: -3, max: 400 }), (granted, age) => {
        const choices = Object.fromEntries(ids.map((id) => [id, granted.includes(id)]));
        const record = { ...answerWith(config, choices, new Set()), day: today() - age };
        const value = formatRecord(record);
        expect(byHead(value)).toEqual(byGuard([value]));
      }),
    );
  });

  it('whatever is wrong with it', () => {
    const good = formatRecord(answerWith(config, Object.fromEntries(ids.map((id) => [id, true])), new Set()));
    expect(byHead(good)).toEqual([...ids].sort());
    fc.assert(
      fc.property(fc.nat(good.length), fc.stringMatching(/^[\w.-]{0,3}$/), fc.nat(3), (at, put, cut) => {
        const value = good.slice(0, at) + put + good.slice(at + cut);
        expect(byHead(value)).toEqual(byGuard([value]));
      }),
    );
    for (const value of ['', '1', 'accept', good + '.x', 'x' + good, good.toUpperCase()]) {
      expect(byHead(value), value).toEqual(byGuard([value]));
    }
  });

  it('with no answer, and with one about other services', () => {
    expect([...grantedBy(data)].sort()).toEqual(byGuard([]));
    const other = resolveConfig({ ...shop, revision: 'another' });
    const value = formatRecord(answerWith(other, { analytical: true }, new Set()));
    expect(byHead(value)).toEqual(byGuard([value]));
    expect(DAY).toBe(864e5);
  });
});
