import { expect } from '@esm-bundle/chai';
import { cleanUp, resetLogs, until } from '../../support/client.js';
import { documentOf } from '../gate/pages.js';
import { openSnippet, siteConfig, windowOf } from './pages.js';

describe('what is stored before a choice', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  it('is told of, however it was stored, but for what is declared as functional (tricky case 13)', async () => {
    const { services = [] } = await siteConfig('strict');
    const items = ['cookie', 'localStorage'].map((kind) => ({
      name: 'own_*',
      kind: kind as 'cookie',
      lifetime: 'session',
    }));
    const basket = { ...services[0]!, id: 'basket', category: 'functional', hosts: [], items };
    const frame = await openSnippet('strict', {
      config: { services: [basket, ...services] },
      body: `<iframe id="blank" title="Blank"></iframe><script>
        localStorage.stray_key = 1;
        document.cookie = 'own_cookie=1';
        localStorage.own_key = 1;
        document.querySelector('#blank').contentDocument.cookie = 'stray_frame=1';
        setTimeout("sessionStorage.setItem('stray_timer', 1)");
        window.cookieStore?.set('stray_store', '1');
      </script>`,
    });
    const told = () =>
      windowOf(frame)
        .said.filter((event) => event.type === 'consent-error')
        .map((event) => (event as unknown as { error: Error }).error.message.split('"')[1]);
    const expected = ['stray_key', 'stray_frame', 'stray_timer'];
    const areTold = () => expected.every((name) => told().includes(name));
    await until(areTold, { timeout: 8000 });
    // WebKitGTK has a cookie store, and keeps nothing of it on a page without https.
    if (documentOf(frame).cookie.includes('stray_store')) expected.push('stray_store');
    await until(areTold);
    expect(told()).to.have.members(expected);
  });
});
