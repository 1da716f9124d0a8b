import { expect } from '@esm-bundle/chai';
import { resetMouse } from '@web/test-runner-commands';

import { cleanUp, clearCookies, until } from '../../support/client.js';
import { openNoticePage, storedAnswer, count } from '../../support/notice-page.js';

describe('a refusal', () => {
  afterEach(async () => {
    await resetMouse();
    await cleanUp();
  });

  it('takes one click, after which nothing is left of the question and nothing is asked further (R-LAW-21)', async () => {
    const page = await openNoticePage();
    const asked: string[] = [];
    for (const name of ['alert', 'confirm', 'prompt'] as const) {
      Object.assign(page.window, { [name]: () => void asked.push(name) });
    }
    const said = page.document.body.innerText;
    const added: Node[] = [];
    const observer = new page.window.MutationObserver((records) => {
      for (const { addedNodes } of records) added.push(...addedNodes);
    });
    observer.observe(page.document.body, { childList: true, subtree: true });
    const text = page.notice.innerText;
    page.window.shows.length = 0;
    await page.click(page.button('reject-all'));
    await until(() => storedAnswer() && !page.isNoticeShown);
    await page.settle();
    const { method, mustAsk, granted } = page.manager.decision;
    expect({ method, mustAsk }).to.deep.equal({ method: 'reject', mustAsk: false });
    expect([...granted]).to.have.members(['functional', 'basket', 'login']);
    expect(page.notice.getClientRects(), 'the notice').to.have.length(0);
    expect(count(page.document, '[open], :modal, [popover]'), 'dialogs').to.equal(0);
    expect(count(page.document, '[role=alert], [role=alertdialog], [role=dialog]')).to.equal(0);
    expect(page.window.shows, 'layers shown afterwards').to.deep.equal([]);
    expect(asked).to.deep.equal([]);
    const words = added.map((node) => node.textContent?.trim()).filter(Boolean);
    expect(words, 'words that came into the page').to.deep.equal([]);
    // The permanent control comes out from under the notice.
    const now = page.document.body.innerText.replace('Cookie settings', '');
    expect(now.trim() === said.replace(text, '').trim(), 'the page says what it said').to.equal(true);
    expect(page.window.errors).to.deep.equal([]);
  });

  it('is a cookie that two visitors of one day share byte for byte, however they refused (R-LAW-30)', async () => {
    const cookies: Record<string, string> = {};
    const refuse = async (
      name: string,
      act: (page: Awaited<ReturnType<typeof openNoticePage>>) => unknown,
    ) => {
      const page = await openNoticePage();
      await act(page);
      await until(() => page.manager.decision.method === 'reject' && !page.isNoticeShown);
      cookies[name] = document.cookie;
      page.frame.remove();
      clearCookies();
      expect(document.cookie, 'the next visitor comes with nothing').to.equal('');
    };
    await refuse('reject-all, one', (page) => page.click(page.button('reject-all')));
    await refuse('reject-all, another', (page) => page.click(page.button('reject-all')));
    await refuse('save of nothing', async (page) => {
      await page.openPreferences();
      await page.click(page.dialogButton('save'));
    });
    await refuse('save({})', (page) => page.manager.save({}));
    await refuse('save of all off', (page) => page.manager.save({ analytical: false, tracking: false }));
    await refuse('withdraw() at once', (page) => page.manager.withdraw());
    await refuse('accepted, then withdrawn', async (page) => {
      await page.manager.acceptAll();
      // Held scripts may have run by now, and then the page reloads: what counts is what it kept.
      void page.manager.withdraw();
      await until(() => storedAnswer()?.endsWith('reject'));
      await until(() => page.document.readyState === 'complete' && page.manager?.decision.method);
    });
    const [first] = Object.values(cookies);
    expect(first).to.match(/^PrivacyCookieNotice=[\w.]+$/);
    for (const [name, cookie] of Object.entries(cookies)) expect(cookie, name).to.equal(first);
  });

  it('holds no more than day, revision and config: no identifier (R-LAW-30)', async () => {
    const page = await openNoticePage();
    await page.manager.rejectAll();
    const day = Math.floor(Date.now() / 864e5);
    const { revision, seal } = page.manager.config;
    expect(storedAnswer()).to.equal(`1.${revision}.${seal}.${day}.reject`);
    expect((await page.manager.receipt()).recordId).to.equal(null);
  });

  it('can be made by a helper with a synthetic click, and is kept (R-INT-35)', async () => {
    const page = await openNoticePage();
    const [reject] = [...page.document.querySelectorAll('button')].filter(
      ({ innerText }) => innerText === 'Reject all',
    );
    reject!.click();
    await until(() => storedAnswer()?.endsWith('.reject'));
    await until(() => !page.isNoticeShown);
    const next = await openNoticePage({ isAsked: false });
    await next.settle();
    expect(next.manager.decision.method).to.equal('reject');
    expect(await next.released()).to.deep.equal([]);
    expect(count(next.document, 'consent-notice')).to.equal(0);
  });

  it('can be made by such a click before the second half of the library has come (R-INT-35)', async () => {
    const page = await openNoticePage({ isAsked: false });
    await until(() => page.document.querySelector('consent-notice button'));
    page.button('reject-all').click();
    await until(() => storedAnswer()?.endsWith('.reject'));
    expect(page.manager.allows('tracking')).to.equal(false);
  });
});
