import { expect } from '@esm-bundle/chai';

import { cleanUp, until } from '../../support/client.js';
import { openNoticePage } from '../../support/notice-page.js';

/** What looks for robots looks at these. */
const asIf = (isDriven: boolean, agent: string) => `<script>{
  const say = (name, value) => Object.defineProperty(Navigator.prototype, name, { get: () => value });
  say('webdriver', ${isDriven});
  say('userAgent', ${JSON.stringify(agent)});
  say('languages', ['en']);
  say('plugins', { length: ${isDriven ? 0 : 5} });
}</script>`;

const VISITORS: [string, boolean, string][] = [
  [
    'a person',
    false,
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
  ],
  ['a driven browser', true, 'Mozilla/5.0 (X11; Linux x64) HeadlessChrome/156.0.0.0 Safari/537.36'],
  ['a search engine', true, 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['a crawler', false, 'some-spider/1.0 slurp crawl'],
];

describe('a robot', () => {
  afterEach(cleanUp);

  it('sees both layers and gets the same answer as a person does (R-AUD-20)', async () => {
    const seen: Record<string, object> = {};
    for (const [name, isDriven, agent] of VISITORS) {
      const page = await openNoticePage({ head: asIf(isDriven, agent) });
      expect(page.window.navigator.userAgent).to.equal(agent);
      await page.openPreferences();
      await page.openDetails();
      await until(() => page.manager.decision.mustAsk);
      const { mustAsk, granted } = page.manager.decision;
      const place = page.notice.getBoundingClientRect().toJSON() as object;
      seen[name] = {
        notice: page.notice.outerHTML.replaceAll(/<!--.*?-->/g, ''),
        text: page.notice.innerText,
        place,
        dialog: page.dialog.innerText,
        decision: { mustAsk, granted: [...granted] },
      };
      await page.manager.rejectAll();
      expect(page.manager.decision.method, name).to.equal('reject');
      await cleanUp();
    }
    for (const [name, view] of Object.entries(seen)) expect(view, name).to.deep.equal(seen['a person']);
  });
});

describe('a search engine', () => {
  afterEach(cleanUp);

  it('finds the page’s content as it is without the notice, in sight and at its address (R-INT-50)', async () => {
    const bare = await openNoticePage({ isAsked: false, config: { services: [], categories: {} } });
    const contentOf = ({ document }: typeof bare) =>
      ['header', 'main'].map((tag) => document.querySelector(tag)!.outerHTML);
    const content = contentOf(bare);
    bare.frame.remove();
    const page = await openNoticePage();
    const { pathname } = page.window.location;
    await page.settle();
    expect(contentOf(page)).to.deep.equal(content);
    for (const element of page.document.querySelectorAll<HTMLElement>('header, main, h1, main p')) {
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      expect(isSeen, element.textContent).to.equal(true);
    }
    const title = page.document.querySelector('h1')!;
    const { left, top } = title.getBoundingClientRect();
    expect(page.document.elementFromPoint(left + 5, top + 5) === title, 'nothing lies over it').to.equal(
      true,
    );
    expect([page.window.location.pathname, page.document.title]).to.deep.equal([pathname, 'Bread and books']);
    expect(page.window.history.length).to.equal(history.length);
  });

  it('is asked not to quote the notice (R-A11Y-26)', async () => {
    const page = await openNoticePage();
    for (const part of page.notice.querySelectorAll('h2, p, li, a, button')) {
      expect(part.closest('[data-nosnippet]') === page.notice, part.textContent!).to.equal(true);
    }
    expect(page.document.querySelectorAll('[data-nosnippet]'), 'and nothing else').to.have.length(1);
  });
});
