import { expect } from '@esm-bundle/chai';
import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { documentOf, managerOf, query, ranIn, urlsAt } from '../gate/pages.js';
import { loadsOf, openSnippet, quiet, ready, vendorTags, windowOf } from './pages.js';

describe('strict', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  async function bothVendors() {
    const { analytics, tracker } = await origins();
    return vendorTags(analytics, 'counter') + vendorTags(tracker, 'pixel');
  }

  it('asks nobody before a choice, and the page itself goes on (R-LAW-01, R-AUD-01)', async () => {
    const frame = await openSnippet('strict', { body: await bothVendors() });
    await ready(frame);
    expect(ranIn(frame)).to.deep.equal(['end']);
    expect([...(await urlsAt('analytics')), ...(await urlsAt('tracker'))]).to.deep.equal([]);
    expect(windowOf(frame).errors).to.deep.equal([]);
    expect(documentOf(frame).cookie).to.equal('');
  });

  it('loads the page once more on consent, and then it is as if there were no snippet', async () => {
    const frame = await openSnippet('strict', { body: await bothVendors() });
    await ready(frame);
    const loads = loadsOf(frame);
    await managerOf(frame).acceptAll();
    await until(() => ranIn(frame).includes('pixel-loaded') && ranIn(frame).includes('counter-loaded'));
    for (const vendor of ['analytics', 'tracker'] as const) {
      await until(async () => (await urlsAt(vendor)).includes('/frame-ran'));
      await until(async () => (await urlsAt(vendor)).some((url) => url.startsWith('/pixel.gif')));
    }
    expect(loads()).to.equal(1);
    expect(ranIn(frame)).to.have.members([
      'counter',
      'counter-late',
      'counter-loaded',
      'pixel',
      'pixel-late',
      'pixel-loaded',
      'end',
    ]);
    expect(windowOf(frame).violations).to.deep.equal([]);
    expect(managerOf(frame).blocked).to.deep.equal([]);
  });

  it('with one vendor granted and the other refused, asks the first and not the second (R-AUD-15)', async () => {
    const frame = await openSnippet('strict', { body: await bothVendors() });
    await ready(frame);
    await managerOf(frame).save({ counter: true, pixel: false });
    await until(() => ranIn(frame).includes('counter-loaded'));
    await until(async () => (await urlsAt('analytics')).includes('/frame-ran'));
    expect(ranIn(frame)).to.not.include('pixel');
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('does not load the page again where nothing of what is granted was blocked', async () => {
    const { tracker } = await origins();
    const frame = await openSnippet('strict', { body: vendorTags(tracker, 'pixel') });
    await ready(frame);
    const loads = loadsOf(frame);
    await managerOf(frame).save({ counter: true });
    await until(() => windowOf(frame).said.some(({ type }) => type === 'consent-change'));
    await quiet(frame);
    expect(loads()).to.equal(0);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  it('nor on a refusal', async () => {
    const frame = await openSnippet('strict', { body: await bothVendors() });
    await ready(frame);
    const loads = loadsOf(frame);
    await managerOf(frame).rejectAll();
    await quiet(frame);
    expect(loads()).to.equal(0);
    expect(await urlsAt('tracker')).to.deep.equal([]);
  });

  const edits: Record<string, (page: Document) => unknown> = {
    'a field that was filled': (page: Document) => (page.querySelector('input')!.value = 'Half a letter'),
    'a box that was ticked': (page: Document) =>
      (page.querySelector<HTMLInputElement>('#box')!.checked = true),
    'a choice from a list': (page: Document) => (page.querySelector('select')!.selectedIndex = 1),
    'a text that was begun': (page: Document) => (page.querySelector('textarea')!.value = 'Dear'),
  };
  for (const [what, edit] of Object.entries(edits)) {
    it(`waits for the next page where a form holds ${what}`, async () => {
      const form = `<form><input><input type="checkbox" id="box"><select><option>A<option>B</select><textarea></textarea></form>`;
      const frame = await openSnippet('strict', { body: (await bothVendors()) + form });
      await ready(frame);
      const loads = loadsOf(frame);
      edit(documentOf(frame));
      await managerOf(frame).acceptAll();
      await quiet(frame);
      expect(loads()).to.equal(0);
      expect(managerOf(frame).allows('pixel')).to.equal(true);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      frame.contentWindow!.location.reload();
      await until(() => loads());
      await until(() => ranIn(frame).includes('pixel-loaded'));
    });
  }

  it('waits for the next page where the config says so', async () => {
    const frame = await openSnippet('strict', { config: { reload: 'next' }, body: await bothVendors() });
    await ready(frame);
    const loads = loadsOf(frame);
    await managerOf(frame).acceptAll();
    await quiet(frame);
    expect(loads()).to.equal(0);
  });

  it('keeps the place on the page and the fragment of its address', async () => {
    const body = (await bothVendors()) + '<p style="height: 5000px">Long</p><p id="there">There</p>';
    const frame = await openSnippet('strict', { body });
    await ready(frame);
    const loads = loadsOf(frame);
    frame.contentWindow!.location.hash = 'there';
    await until(() => frame.contentWindow!.scrollY > 2000);
    // WebKit may go to the fragment a second time.
    let rests = 0;
    await until(() => {
      if (Math.abs(frame.contentWindow!.scrollY - 1234) < 2) return ++rests > 10;
      frame.contentWindow!.scrollTo(0, 1234);
      return (rests = 0);
    });
    await managerOf(frame).acceptAll();
    await until(() => loads());
    await until(() => ranIn(frame).includes('pixel-loaded'));
    expect(frame.contentWindow!.location.hash).to.equal('#there');
    await until(() => Math.abs(frame.contentWindow!.scrollY - 1234) < 2);
  });

  it('holds again after a withdrawal (R-LAW-14)', async () => {
    const frame = await openSnippet('strict', { body: await bothVendors() });
    await ready(frame);
    await managerOf(frame).acceptAll();
    await until(() => ranIn(frame).includes('pixel-loaded'));
    const loads = loadsOf(frame);
    await managerOf(frame).withdraw();
    await until(() => loads());
    await resetLogs();
    frame.contentWindow!.location.reload();
    await until(() => loads() === 2);
    await ready(frame);
    expect(ranIn(frame)).to.deep.equal(['end']);
    expect([...(await urlsAt('analytics')), ...(await urlsAt('tracker'))]).to.deep.equal([]);
  });

  it('denies on an answer to another config, an expired one and a forged one', async () => {
    const frame = await openSnippet('strict', { body: await bothVendors() });
    await ready(frame);
    for (const value of ['1.0000000.0000000.20000.accept.aaaaabbbbb.0123456789abcdef', 'yes', '1']) {
      documentOf(frame).cookie = `PrivacyCookieNotice=${value}; path=/`;
      const loads = loadsOf(frame);
      frame.contentWindow!.location.reload();
      await until(() => loads());
      await ready(frame);
      expect(ranIn(frame)).to.deep.equal(['end']);
    }
    expect([...(await urlsAt('analytics')), ...(await urlsAt('tracker'))]).to.deep.equal([]);
  });

  it('tells what was stopped, and which line a host that nobody declared lacks', async () => {
    const { tracker } = await origins();
    const { host } = new URL(tracker);
    const [counter] = (await import('../gate/pages.js')).site.services;
    const frame = await openSnippet('strict', {
      config: { services: [counter!] },
      before: '<script>warned = []; console.warn = (text) => warned.push(String(text))</script>',
      body: vendorTags(tracker, 'pixel'),
    });
    await ready(frame);
    await until(() => query(frame, 'iframe').dataset['src']);
    // Once a labelled one that came later has been seen, so has the frame in its held form.
    const later = documentOf(frame).createElement('iframe');
    Object.assign(later.dataset, { service: counter!.id, src: `${tracker}/frame.html?later` });
    documentOf(frame).body.append(later);
    await until(() => managerOf(frame).blocked.some(({ service }) => service === counter!.id));
    const blocked = managerOf(frame).blocked.filter(({ service }) => service !== counter!.id);
    expect(blocked.map(({ kind }) => kind).sort()).to.deep.equal(['iframe', 'img', 'script', 'script']);
    for (const one of blocked) {
      expect(one).to.include({ host, category: 'undeclared' });
      expect(one.time.getTime()).to.be.closeTo(Date.now(), 20_000);
    }
    const told = windowOf(frame).said.filter(({ type }) => type === 'consent-blocked');
    expect(told).to.have.length(managerOf(frame).blocked.length);
    const { warned } = windowOf(frame) as unknown as { warned: string[] };
    expect(warned.filter((text) => text.includes(`"allow": ["${host}"]`))).to.have.length(1);
  });

  it('lets through what the site itself needs', async () => {
    const { tracker } = await origins();
    const frame = await openSnippet('strict', {
      config: { allow: [new URL(tracker).host], services: [] },
      body: vendorTags(tracker, 'pixel'),
    });
    await until(() => ranIn(frame).includes('pixel-loaded'));
    expect(windowOf(frame).violations).to.deep.equal([]);
    expect(query(frame, 'img')).to.have.property('naturalWidth', 1);
  });
});
