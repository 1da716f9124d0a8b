import { expect } from '@esm-bundle/chai';
import { printNotice } from 'privacy-cookie-notice/snippet';

import nl from '../../../src/locales/nl.js';
import { cleanUp, resetLogs, until } from '../../support/client.js';
import { isNoticeSeen, open, site, windowOf } from '../gate/pages.js';

describe('before the first layer is painted,', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  /** Nothing that waits for a frame goes on until `paint()` is called. */
  const stopped = `<script>{
    const waiting = [];
    requestAnimationFrame = (act) => waiting.push(act);
    paint = () => waiting.splice(0).forEach((act) => act(performance.now()));
  }</script>`;
  const config = { ...site, language: 'nl' };
  const fetched = (page: HTMLIFrameElement) =>
    windowOf(page)
      .performance.getEntriesByType('resource')
      .map(({ name }) => /([\w-]+)\.js$/.exec(name)?.[1]);
  const paint = (page: HTMLIFrameElement) => (windowOf(page) as unknown as { paint(): void }).paint();
  /** Enough for what is on its way to be asked for. */
  const aWhile = async () => {
    for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
  };

  it('nothing is fetched but what it is made of', async () => {
    const page = await open({ config, before: stopped });
    await until(() => isNoticeSeen(page));
    await aWhile();
    expect(fetched(page)).to.include.members(['privacy-cookie-notice', 'ui', 'nl']);
    expect(fetched(page)).to.not.include.members(['desk']);
    expect(fetched(page)).to.not.include.members(['speak']);
    await until(() => {
      paint(page);
      return ['desk', 'speak'].every((name) => fetched(page).includes(name));
    });
  });

  it('nothing is fetched at all where the page has brought it', async () => {
    const printed = { ...config, printed: true };
    const page = await open({
      config: printed,
      before: stopped,
      body: printNotice(printed, { words: nl }),
    });
    await until(() => isNoticeSeen(page));
    await aWhile();
    expect(fetched(page)).to.deep.equal(['privacy-cookie-notice']);
    await until(() => {
      paint(page);
      return ['ui', 'nl', 'desk'].every((name) => fetched(page).includes(name));
    });
  });
});
