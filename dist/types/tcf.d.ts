import type { ConsentManager } from './manager.js';
import type { TcfOptions } from './tcf/options.js';
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
export declare function startTcf(manager: ConsentManager, options: TcfOptions): Promise<Tcf>;
/** For a page whose vendors may call before the notice runs: the stub alone, which `startTcf` then takes over. */
export declare function placeTcfStub(): void;
export { ConsentConfigError } from './core/config-error.js';
export type { CmpList } from './iab/check-cmp.js';
export type { TcfDeclaration, TcfOptions, TcfScope, TcfVendor, TcfVendorList } from './tcf/options.js';
