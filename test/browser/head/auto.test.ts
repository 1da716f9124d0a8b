import { expect } from '@esm-bundle/chai';
import { cleanUp, origins, resetLogs, until } from '../../support/client.js';
import { documentOf, managerOf, query, ranIn, urlsAt } from '../gate/pages.js';
import { loadsOf, openSnippet, quiet, ready, vendorTags, windowOf } from './pages.js';

const scriptsAt = async (vendor: 'analytics' | 'tracker') =>
  (await urlsAt(vendor)).filter((url) => url.startsWith('/script'));

describe('auto', () => {
  beforeEach(resetLogs);
  afterEach(cleanUp);

  async function bothVendors() {
    const { analytics, tracker } = await origins();
    return vendorTags(analytics, 'counter') + vendorTags(tracker, 'pixel');
  }

  it('asks for no script before a choice, runs none, and tells the page of no error', async () => {
    const frame = await openSnippet('auto', { body: await bothVendors() });
    await ready(frame);
    expect(ranIn(frame)).to.deep.equal(['end']);
    expect([...(await scriptsAt('analytics')), ...(await scriptsAt('tracker'))]).to.deep.equal([]);
    expect(windowOf(frame).errors).to.deep.equal([]);
  });

  it('starts them on consent in the page’s order, each once, without another load of the page', async () => {
    const frame = await openSnippet('auto', { body: await bothVendors() });
    await ready(frame);
    const loads = loadsOf(frame);
    await managerOf(frame).acceptAll();
    await until(() => ranIn(frame).includes('pixel-loaded') && ranIn(frame).includes('counter-loaded'));
    await quiet(frame);
    expect(loads()).to.equal(0);
    const order = ranIn(frame).filter((name) => ['counter', 'pixel'].includes(name));
    expect(order).to.deep.equal(['counter', 'pixel']);
    expect(ranIn(frame)).to.have.members([
      'end',
      'counter',
      'counter-late',
      'counter-loaded',
      'pixel',
      'pixel-late',
      'pixel-loaded',
    ]);
    expect(await scriptsAt('tracker')).to.have.length(2);
    await until(() => query<HTMLImageElement>(frame, 'img').naturalWidth === 1);
    await until(async () => (await urlsAt('tracker')).includes('/frame-ran'));
  });

  it('starts what one vendor was granted, and not what the other was refused (R-AUD-15)', async () => {
    const frame = await openSnippet('auto', { body: await bothVendors() });
    await ready(frame);
    await managerOf(frame).save({ counter: true, pixel: false });
    await until(() => ranIn(frame).includes('counter-loaded'));
    await quiet(frame);
    expect(await scriptsAt('tracker')).to.deep.equal([]);
    expect(ranIn(frame)).to.not.include('pixel');
  });

  it('leaves a visitor who agreed a page without policy and patches', async () => {
    const first = await openSnippet('auto', {});
    await ready(first);
    await managerOf(first).acceptAll();
    first.remove();
    const frame = await openSnippet('auto', { body: await bothVendors() });
    await until(() => ranIn(frame).includes('pixel-loaded'));
    expect(windowOf(frame).violations).to.deep.equal([]);
    expect(documentOf(frame).querySelector('meta[http-equiv]')).to.equal(null);
    const { Node } = windowOf(frame) as unknown as typeof globalThis;
    expect(String(Node.prototype.appendChild)).to.include('native code');
  });

  it('lets a returning visitor’s granted scripts run where they stand', async () => {
    const first = await openSnippet('auto', {});
    await ready(first);
    await managerOf(first).save({ counter: true });
    first.remove();
    const { analytics, tracker } = await origins();
    const written = (origin: string, name: string) =>
      `<script>document.write('<script src="${origin}/script.js?push=${name}"></' + 'script>')</script>`;
    const frame = await openSnippet('auto', {
      body: (await bothVendors()) + written(analytics, 'counter-written') + written(tracker, 'pixel-written'),
    });
    await until(() => ranIn(frame).includes('counter-loaded'));
    expect(ranIn(frame).filter((name) => name !== 'counter-late' && name !== 'counter-loaded')).to.deep.equal(
      ['counter', 'counter-written', 'end'],
    );
    expect(await scriptsAt('tracker')).to.deep.equal([]);
  });

  describe('inline scripts', () => {
    const inline = (text: string, type = '') => `<script${type && ` type="${type}"`}>${text}</script>`;

    it('run where they name no denied host', async () => {
      const frame = await openSnippet('auto', {
        body:
          inline("ran.push('classic'); /* https://www.w3.org/2000/svg */ 'https://schema.org'") +
          inline("ran.push('module'); 'https://schema.org'.length", 'text/javascript') +
          inline("document.write('<script>ran.push(\"written\")</' + 'script>')") +
          inline(
            "const s = document.createElement('script'); s.text = 'ran.push(\"made\")'; document.head.append(s)",
          ),
      });
      await until(() => ranIn(frame).includes('end'));
      expect(ranIn(frame)).to.deep.equal(['classic', 'module', 'written', 'made', 'end']);
      expect(windowOf(frame).violations).to.deep.equal([]);
    });

    it('wait where they name one, and run once it is granted', async () => {
      const { tracker } = await origins();
      const frame = await openSnippet('auto', {
        body: inline(
          `ran.push('stub'); document.head.append(Object.assign(document.createElement('script'), { src: '${tracker}/script.js?push=loader' }))`,
        ),
      });
      await ready(frame);
      expect(ranIn(frame)).to.deep.equal(['end']);
      await managerOf(frame).acceptAll();
      await until(() => ranIn(frame).includes('loader'));
      expect(ranIn(frame)).to.deep.equal(['end', 'stub', 'loader']);
    });

    it('wait where they import from a host that nobody declared', async () => {
      const { tracker } = await origins();
      const frame = await openSnippet('auto', {
        config: { services: [] },
        body:
          inline(`import '${tracker}/module.mjs?push=static'; ran.push('one')`, 'module') +
          inline(`import('${tracker}/module.mjs?push=dynamic'); ran.push('two')`),
      });
      await ready(frame);
      expect(ranIn(frame)).to.deep.equal(['end']);
      expect(await urlsAt('tracker')).to.deep.equal([]);
      await managerOf(frame).acceptAll();
      await until(() => ranIn(frame).includes('static') && ranIn(frame).includes('dynamic'));
    });

    it('wait where the host comes in a later piece of the network', async () => {
      const { tracker } = await origins();
      const padding = `/*${'x'.repeat(300_000)}*/`;
      const frame = await openSnippet('auto', {
        body: inline(`ran.push('before');${padding}ran.push('${tracker}')`),
      });
      await ready(frame);
      expect(ranIn(frame)).to.deep.equal(['end']);
    });
  });

  it('fails what code asks of a denied host, as without a network', async () => {
    const { tracker } = await origins();
    const frame = await openSnippet('auto', {});
    await ready(frame);
    const win = windowOf(frame) as unknown as typeof globalThis;
    const failed = await win.fetch(`${tracker}/fetch`).then(
      () => '',
      (error: Error) => error.name,
    );
    expect(failed).to.equal('TypeError');
    expect(win.navigator.sendBeacon(`${tracker}/beacon`)).to.equal(false);
    const request = new win.XMLHttpRequest();
    const ended = new Promise((done) => (request.onerror = () => done('error')));
    request.open('GET', `${tracker}/xhr`);
    request.send();
    expect(await ended).to.equal('error');
    new win.Image().src = `${tracker}/pixel.gif`;
    expect(() => new win.WebSocket(tracker.replace('http', 'ws'))).to.throw();
    await quiet(frame);
    expect(await urlsAt('tracker')).to.deep.equal([]);
    const kinds = managerOf(frame).blocked.map(({ kind }) => kind);
    expect(kinds).to.include.members(['connect', 'img']);
    await managerOf(frame).acceptAll();
    await until(() =>
      win.fetch(`${tracker}/fetch`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  });

  describe('should its inline part crash', () => {
    const crash = '<script>window.MutationObserver = undefined</script>';

    it('third parties stay out, and the page’s own inline scripts run', async () => {
      const frame = await openSnippet('auto', { before: crash, body: await bothVendors() });
      await until(() => ranIn(frame).includes('end'));
      expect(ranIn(frame)).to.deep.equal(['end']);
      await quiet(frame);
      expect([...(await scriptsAt('analytics')), ...(await scriptsAt('tracker'))]).to.deep.equal([]);
    });

    it('those are held too where the config says so', async () => {
      const frame = await openSnippet('auto', {
        before: crash,
        config: { onCrash: 'hold-inline' },
        body: await bothVendors(),
      });
      await quiet(frame);
      expect(ranIn(frame)).to.deep.equal([]);
      expect([...(await scriptsAt('analytics')), ...(await scriptsAt('tracker'))]).to.deep.equal([]);
    });
  });
});
