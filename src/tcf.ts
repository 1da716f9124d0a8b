/* The IAB's Transparency and Consent Framework, for sites that need it: nobody else loads any of this. */
import { startApi } from './iab/start-api.js';
import type { ConsentManager } from './manager.js';
import { checkOptions } from './tcf/check-options.js';
import type { TcfOptions } from './tcf/options.js';
import { placeStub } from './tcf/stub.js';
import { vendorListOf } from './tcf/vendor-list.js';

/** The running interface. */
export interface Tcf {
  /** The TC string that vendors were told last; `undefined` until there is something to tell. */
  readonly tcString: string | undefined;
}

/**
 * Speaks TCF 2.3 for the notice: `__tcfapi` and its frame are there at once, and answer in full when the vendor
 * list has been read. Call it before `manager.start()`; see docs/tcf.md for what remains the site's own duty.
 * @throws {ConsentConfigError} for a number that cannot be registered, a list that is none, and what nobody asked
 */
export async function startTcf(manager: ConsentManager, options: TcfOptions): Promise<Tcf> {
  const { config } = manager;
  checkOptions(options, config);
  // What is wrong leaves no global behind, as far as it can be told now.
  const loadList = vendorListOf(options);
  return startApi(manager, placeStub(), async () => {
    const [{ TcfApi }, list] = await Promise.all([import('./tcf/api.js'), loadList()]);
    return new TcfApi(options, list, config);
  });
}

/** For a page whose vendors may call before the notice runs: the stub alone, which `startTcf` then takes over. */
export function placeTcfStub(): void {
  placeStub();
}

export { ConsentConfigError } from './core/config-error.js';
export type { CmpList } from './iab/check-cmp.js';
export type { TcfDeclaration, TcfOptions, TcfScope, TcfVendor, TcfVendorList } from './tcf/options.js';
