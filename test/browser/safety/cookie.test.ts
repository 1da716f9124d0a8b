import { expect } from '@esm-bundle/chai';

import { cleanUp } from '../../support/client.js';
import {
  documentOf,
  gateOpened,
  isNoticeSeen,
  managerOf,
  open,
  site,
  visit,
  windowOf,
} from '../gate/pages.js';

const DAY = 864e5;

/** Writes down what is written to `document.cookie`, and lets it pass. */
const SPY = `<script>
  written = [];
  const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get() { return get.call(this) },
    set(text) { written.push(text); set.call(this, text) },
  });
</script>`;

interface Written {
  name: string;
  value: string;
  attributes: Record<string, string>;
}

/** What was written to be kept: writing with `max-age=0` takes away. */
function writtenIn(page: HTMLIFrameElement): Written[] {
  const { written } = windowOf(page) as unknown as { written: string[] };
  return written
    .map((text) => {
      const [pair = '', ...rest] = text.split(/;\s*/);
      const attributes = rest.filter(Boolean).map((part) => part.split('=')) as [string, string?][];
      const [name = '', value = ''] = pair.split('=');
      return {
        name,
        value,
        attributes: Object.fromEntries(attributes.map(([key, is = '']) => [key.toLowerCase(), is])),
      };
    })
    .filter(({ attributes }) => attributes['max-age'] !== '0');
}

const daysUntil = (date: string | undefined) => (Date.parse(date ?? '') - Date.now()) / DAY;

interface Kept {
  expires: number | null;
  path: string;
  domain: string | null;
  sameSite: string;
  secure: boolean;
}

describe('the notice’s cookie', () => {
  afterEach(cleanUp);

  it('is written once, with SameSite=Lax and Path=/, for this host alone (R-SEC-04)', async () => {
    const page = await visit({ before: SPY });
    await managerOf(page).acceptAll();
    const [cookie, ...others] = writtenIn(page);
    expect(others).to.deep.equal([]);
    expect(cookie?.name).to.equal('PrivacyCookieNotice');
    expect(Object.keys(cookie!.attributes).sort()).to.deep.equal(['expires', 'path', 'samesite']);
    expect(cookie?.attributes['path']).to.equal('/');
    expect(cookie?.attributes['samesite']).to.equal('Lax');
    expect(daysUntil(cookie?.attributes['expires'])).to.be.within(181, 182.01);
    expect(cookie?.value).to.match(/^[\w.]+$/);
    expect(document.cookie, 'seen on every path').to.equal(`${cookie?.name}=${cookie?.value}`);
  });

  it('is kept by the browser with just these attributes (R-SEC-04, R-SEC-05)', async function () {
    const page = await visit({});
    await managerOf(page).acceptAll();
    const { cookieStore } = window as unknown as {
      cookieStore?: { get(name: string): Promise<(Kept & { name: string; value: string }) | null> };
    };
    const kept = await cookieStore?.get('PrivacyCookieNotice');
    expect(document.cookie).to.match(/^PrivacyCookieNotice=[\w.]+$/);
    // An engine without this interface, or one that gives but name and value, has no more to say.
    if (!kept || !('expires' in kept)) return this.skip();
    expect(kept.path).to.equal('/');
    expect(kept.domain, 'host-only').to.equal(null);
    expect(kept.sameSite).to.equal('lax');
    expect((Number(kept.expires) - Date.now()) / DAY).to.be.within(181, 182.01);
  });

  it('takes name, days, path, domain, SameSite and Secure from the config (R-SEC-04)', async () => {
    const cookie = {
      name: 'own',
      days: 30,
      path: '/__test',
      domain: location.hostname,
      sameSite: 'Strict',
      secure: true,
    };
    const page = await visit({ config: { ...site, cookie }, before: SPY });
    await managerOf(page).acceptAll();
    const [written] = writtenIn(page);
    expect(written?.name).to.equal('own');
    const { expires, ...rest } = written!.attributes;
    expect(rest).to.deep.equal({
      path: '/__test',
      domain: location.hostname,
      samesite: 'Strict',
      secure: '',
    });
    expect(daysUntil(expires)).to.be.within(29, 30.01);
  });

  it('is read back where the config puts it (R-SEC-04)', async () => {
    const config = { ...site, cookie: { name: 'own', path: '/__test/page', sameSite: 'Strict' } };
    await managerOf(await visit({ config })).acceptAll();
    const page = await visit({ config });
    expect(managerOf(page).decision.method).to.equal('accept');
    expect(document.cookie, 'not on other paths').to.equal('');
    expect(isNoticeSeen(page)).to.equal(false);
  });

  it('never asks to be kept for more than 400 days, and a config that does is refused (R-SEC-05)', async () => {
    const page = await visit({ config: { ...site, cookie: { days: 395 } }, before: SPY });
    await managerOf(page).acceptAll();
    await managerOf(page).rejectAll();
    const days = writtenIn(page).map(({ attributes }) => daysUntil(attributes['expires']));
    expect(days).to.have.length(2);
    expect(Math.max(...days)).to.be.within(394, 400);
    const refused = await open({ config: { ...site, cookie: { days: 401 } }, before: SPY });
    const error = await managerOf(refused)
      .acceptAll()
      .catch((reason: unknown) => reason);
    expect(String(error)).to.contain('cookie.days');
    expect(writtenIn(refused)).to.deep.equal([]);
  });

  /** What this visitor's answers look like in a cookie. */
  async function answers(): Promise<{ yes: string; no: string; some: string }> {
    const page = await visit({});
    const value = async (choice: Promise<void>): Promise<string> => {
      await choice;
      return documentOf(page).cookie.split('PrivacyCookieNotice=')[1]!;
    };
    const yes = await value(managerOf(page).acceptAll());
    const some = await value(managerOf(page).save({ analytical: true, tracking: false }));
    const no = await value(managerOf(page).rejectAll());
    page.remove();
    await cleanUp();
    return { yes, no, some };
  }

  for (const [first, second, granted] of [
    ['yes', 'no', []],
    ['no', 'yes', []],
    ['yes', 'some', ['analytical', 'counter']],
    ['some', 'no', []],
  ] as const) {
    it(`counts the stricter of two: ${first} on this path, ${second} on the host (R-SEC-09)`, async () => {
      const values = await answers();
      const write = `<script>
        document.cookie = 'PrivacyCookieNotice=${values[second]}; path=/';
        document.cookie = 'PrivacyCookieNotice=${values[first]}; path=/__test/page';
      </script>`;
      const page = await visit({ before: write });
      expect(documentOf(page).cookie.match(/PrivacyCookieNotice=/g)).to.have.length(2);
      expect([...managerOf(page).decision.granted]).to.deep.equal(['functional', ...granted]);
      // A new choice is kept all the same, and is the only one.
      await managerOf(page).acceptAll();
      expect(documentOf(page).cookie.match(/PrivacyCookieNotice=/g)).to.have.length(1);
      const next = await open({});
      await gateOpened(next);
      expect(managerOf(next).decision.method).to.equal('accept');
      expect(managerOf(next).allows('pixel')).to.equal(true);
    });
  }
});
