import type { GppOptions, GppSection } from './gpp/options.js';
import type { ConsentManager } from './manager.js';
/** The running interface. */
export interface Gpp {
    /** The GPP string that vendors were told last. */
    readonly gppString: string;
}
/**
 * Speaks GPP for the notice: `__gpp` and its frame are there at once, and answer in full once the package has
 * been loaded. Call it before `manager.start()`, and after `startTcf` where a section says what that says.
 * @throws {ConsentConfigError} for a number that cannot be registered, and sections that do not fit the config
 */
export declare function startGpp(manager: ConsentManager, options: GppOptions): Promise<Gpp>;
/** For a page whose vendors may call before the notice runs: the stub alone, which `startGpp` then takes over. */
export declare function placeGppStub(sections: readonly GppSection[]): void;
export { ConsentConfigError } from './core/config-error.js';
export type { CmpList } from './iab/check-cmp.js';
export type { GppOptions, GppSection, GppUsOptions } from './gpp/options.js';
