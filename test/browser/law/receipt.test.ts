import { expect } from '@esm-bundle/chai';

import en from '../../../src/locales/en.js';
import { noticeHash } from '../../../src/record/notice-hash.js';
import { cleanUp, requests, resetLogs } from '../../support/client.js';
import { vector } from '../../support/notice-vector.js';
import { managerOf, open, site, windowOf } from '../gate/pages.js';

describe('the receipt of a visitor', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('has the hash that Node computes for the same config and words (R-REC-04)', async () => {
    expect(await noticeHash(vector.config, vector.locale)).to.equal(vector.hash);
  });

  it('names the notice in a way that anybody can recompute (R-REC-02, R-REC-04)', async () => {
    const page = await open({});
    await managerOf(page).acceptAll();
    const receipt = await managerOf(page).receipt();
    expect(receipt.noticeHash).to.equal(await noticeHash(site, en));
    expect(receipt).to.include({ eventType: 'given', language: 'en', jurisdiction: 'eu' });
    expect(receipt.recordId).to.match(/^[0-9a-z]{16}$/);
  });

  it('is made in the browser alone (R-REC-01)', async () => {
    const page = await open({});
    await managerOf(page).rejectAll();
    expect((await managerOf(page).receipt()).recordId).to.equal(null);
    const paths = windowOf(page)
      .performance.getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace('/__test/file/dist/', ''));
    expect(paths).to.include('privacy-cookie-notice.record.js');
    for (const path of paths) expect(path).to.match(/^(privacy-cookie-notice\.|locales\/en\.js$)/);
    expect(await requests('tracker')).to.deep.equal([]);
    expect(await requests('analytics')).to.deep.equal([]);
  });
});
