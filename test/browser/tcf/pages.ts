/** Pages of a site that speaks TCF, written as from npm: modules, and a vendor that was there before them. */
import type { ConsentManager } from '../../../src/index.js';
import { openPage, until } from '../../support/client.js';
import { tcfOptions } from '../../support/vendor-list.js';
import { site } from '../gate/pages.js';

/** What a vendor wrote down in a page. */
export interface VendorWindow extends Window {
  heard: { eventStatus: string; tcString: string; listenerId: number; cmpStatus: string }[];
  pinged: Record<string, unknown>[];
  errors: string[];
  manager: ConsentManager;
  isStarted?: boolean;
}

/** With what a listener to `__gpp` was told. */
export interface GppWindow extends VendorWindow {
  told: string[];
}

/** A vendor's code: it pings at once, and listens. */
const VENDOR = `
  __tcfapi('ping', 2, (ping) => pinged.push(ping));
  __tcfapi('addEventListener', 2, (data, success) => success && heard.push(data));`;

/** The notice as a module would start it; what it loads comes while the rest of the page lives on. */
function start(adapter: string): string {
  return `
    import { ConsentManager } from '/src/index.ts';
    globalThis.manager = new ConsentManager(${JSON.stringify(site)}, { loadInterface: () => import('/src/define.ts') });
    document.body.prepend(document.createElement('consent-notice'));
    ${adapter}
    await manager.start();
    globalThis.isStarted = true;`;
}

const SPEAK = `
    const { startTcf } = await import('/src/tcf.ts');
    const started = startTcf(manager, ${JSON.stringify(tcfOptions())});
    ${VENDOR}
    await started;`;

const SPEAK_GPP = `
    const { startGpp } = await import('/src/gpp.ts');
    const sections = { tcfeuv2: await started, usnat: { sale: true } };
    const startedGpp = startGpp(manager, { cmpId: 1234, cmpVersion: 7, sections, applicable: 'usnat' });
    globalThis.told = [];
    __gpp('addEventListener', ({ eventName, data }) => told.push(eventName + ' ' + data));
    await startedGpp;`;

const pageOf = (module: string, body = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title><script>
  heard = []; pinged = []; errors = [];
  addEventListener('error', (event) => errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
</script></head><body>${body}<script type="module">${module}</script></body></html>`;

/** A page that speaks TCF. */
export async function openSpeaking(body?: string): Promise<VendorWindow> {
  return opened(pageOf(start(SPEAK), body));
}

/** A page that speaks GPP: of the United States, and of TCF as well. */
export async function openGpp(body?: string): Promise<GppWindow> {
  return (await opened(pageOf(start(SPEAK + SPEAK_GPP), body))) as GppWindow;
}

/** The same page without the adapter. */
export async function openSilent(): Promise<VendorWindow> {
  return opened(pageOf(start('')));
}

async function opened(html: string): Promise<VendorWindow> {
  const frame = await openPage(html);
  const page = frame.contentWindow as unknown as VendorWindow;
  // The first page of all waits for each of the modules to be made.
  await until(() => page.isStarted, { timeout: 15_000, message: `the page did not start: ${page.errors}` });
  return page;
}

export const statusesOf = (page: VendorWindow) => page.heard.map(({ eventStatus }) => eventStatus);
