import { checkOptions } from './gpp/check-options.js';
import { placeStub } from './gpp/stub.js';
import { startApi } from './iab/start-api.js';
export { ConsentConfigError } from './core/config-error.js';

/* The IAB's Global Privacy Platform, for sites that need it: nobody else loads any of this. */
/**
 * Speaks GPP for the notice: `__gpp` and its frame are there at once, and answer in full once the package has
 * been loaded. Call it before `manager.start()`, and after `startTcf` where a section says what that says.
 * @throws {ConsentConfigError} for a number that cannot be registered, and sections that do not fit the config
 */
async function startGpp(manager, options) {
    checkOptions(options, manager.config);
    const stub = placeStub(Object.keys(options.sections));
    return startApi(manager, stub, async () => {
        const { GppApi } = await import('./gpp/api.js');
        return new GppApi(options);
    });
}
/** For a page whose vendors may call before the notice runs: the stub alone, which `startGpp` then takes over. */
function placeGppStub(sections) {
    placeStub(sections);
}

export { placeGppStub, startGpp };
