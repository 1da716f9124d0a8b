/* The IAB's Global Privacy Platform, for sites that need it: nobody else loads any of this. */
import { checkOptions } from './gpp/check-options.js';
import type { GppOptions, GppSection } from './gpp/options.js';
import { placeStub } from './gpp/stub.js';
import { startApi } from './iab/start-api.js';
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
export async function startGpp(manager: ConsentManager, options: GppOptions): Promise<Gpp> {
  checkOptions(options, manager.config);
  const stub = placeStub(Object.keys(options.sections) as GppSection[]);
  return startApi(manager, stub, async () => {
    const { GppApi } = await import('./gpp/api.js');
    return new GppApi(options);
  });
}

/** For a page whose vendors may call before the notice runs: the stub alone, which `startGpp` then takes over. */
export function placeGppStub(sections: readonly GppSection[]): void {
  placeStub(sections);
}

export { ConsentConfigError } from './core/config-error.js';
export type { CmpList } from './iab/check-cmp.js';
export type { GppOptions, GppSection, GppUsOptions } from './gpp/options.js';
