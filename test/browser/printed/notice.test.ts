import { expect } from '@esm-bundle/chai';
import { printNotice, printSnippet } from 'privacy-cookie-notice/snippet';

import nl from '../../../src/locales/nl.js';
import { cleanUp, fileUrl, resetLogs, until } from '../../support/client.js';
import {
  documentOf,
  frames,
  isNoticeSeen,
  managerOf,
  open,
  query,
  ranIn,
  seenButton,
  site,
  windowOf,
} from '../gate/pages.js';
import { storedAnswer } from '../../support/notice-page.js';

const config = { ...site, language: 'nl' };
const notice = printNotice(config, { words: nl });
const end = `<script type="text/plain" data-category="functional">ran.push('end')</script>`;
describe('a first layer that the page’s HTML brings', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('is shown before anything else of the notice is there, and made by the same words and looks', async () => {
    const early = `<script>early = (n => [n.hidden, n.getBoundingClientRect().height > 100, getComputedStyle(n).position,
      n.querySelector('button').getBoundingClientRect().height >= 44, !customElements.get('consent-notice')])(document.querySelector('consent-notice'))</script>`;
    const page = await open({ config, body: notice + early });
    expect((windowOf(page) as unknown as { early: unknown[] }).early).to.deep.equal([
      false,
      true,
      'fixed',
      true,
      true,
    ]);
    const before = query(page, 'consent-notice').getBoundingClientRect();
    await until(() => windowOf(page).customElements.get('consent-notice'));
    await until(() => query(page, 'consent-notice').shadowRoot!.adoptedStyleSheets.length);
    await frames(page, 5);
    const printed = query(page, 'consent-notice');
    const after = printed.getBoundingClientRect();
    expect([after.x, after.y, after.width, after.height]).to.deep.equal([
      before.x,
      before.y,
      before.width,
      before.height,
    ]);
    expect(documentOf(page).querySelectorAll('consent-notice').length).to.equal(1);
    expect(printed.shadowRoot!.querySelectorAll('.box').length).to.equal(1);
    const words = (element: Element) =>
      [...element.children].map(({ localName, textContent }) => `${localName} ${textContent!.trim()}`);
    const own = words(printed);
    await cleanUp();
    const lazy = await open({ config });
    await seenButton(lazy, 'accept-all');
    expect(own.filter((line) => !line.startsWith('template'))).to.deep.equal(
      words(query(lazy, 'consent-notice')),
    );
  });

  it('answers by itself where the interface never comes', async () => {
    const address = 'dist/privacy-cookie-notice.js';
    const code = await (await fetch(fileUrl(address))).text();
    // A blob has no neighbours; of what stands beside the guard, this one keeps answers.
    const desk = './privacy-cookie-notice.desk.js';
    expect(code).to.contain(desk);
    const alone = new Blob([code.replace(desk, location.origin + fileUrl(desk.replace('.', 'dist')))], {
      type: 'text/javascript',
    });
    const guard = `<script src="${URL.createObjectURL(alone)}"></script>`;
    const page = await open({ config, guard, body: notice + end });
    await until(() => isNoticeSeen(page));
    await until(() => documentOf(page).querySelector('consent-settings'));
    const settings = getComputedStyle(query(page, 'consent-settings'));
    expect(settings.visibility, 'beside the notice').to.equal('hidden');
    query(page, '[data-consent-action=reject-all]').click();
    await until(() => storedAnswer()?.includes('.reject'));
    await until(() => !isNoticeSeen(page));
    expect(settings.visibility, 'without the notice').to.equal('visible');
    expect(ranIn(page)).to.not.include('tracking');
  });

  it('stays hidden for who has answered, and comes back when the answer is forgotten', async () => {
    const first = await open({ config, body: notice });
    await managerOf(first).rejectAll();
    first.remove();
    const page = await open({ config, body: notice + end });
    await until(() => ranIn(page).includes('end'));
    expect(isNoticeSeen(page)).to.equal(false);
    await managerOf(page).reset();
    (await seenButton(page, 'accept-all')).click();
    await until(() => !isNoticeSeen(page));
  });

  it('takes an answer in auto and strict as well', async () => {
    for (const block of ['auto', 'strict'] as const) {
      const snippet = printSnippet({ ...config, block }, { src: fileUrl('dist/privacy-cookie-notice.js') });
      const page = await open({
        config: null,
        guard: snippet,
        body: printNotice({ ...config, block }, { words: nl }),
      });
      await until(() => isNoticeSeen(page));
      query(page, '[data-consent-action=reject-all]').click();
      await until(() => !isNoticeSeen(page));
      expect(storedAnswer()).to.contain('.reject');
      await cleanUp();
    }
  });
});
