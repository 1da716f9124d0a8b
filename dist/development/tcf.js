import { startApi } from './iab/start-api.js';
import { checkOptions } from './tcf/check-options.js';
import { placeStub } from './tcf/stub.js';
import { vendorListOf } from './tcf/vendor-list.js';
export { ConsentConfigError } from './core/config-error.js';

/* The IAB's Transparency and Consent Framework, for sites that need it: nobody else loads any of this. */
/**
 * Speaks TCF 2.3 for the notice: `__tcfapi` and its frame are there at once, and answer in full when the vendor
 * list has been read. Call it before `manager.start()`; see docs/tcf.md for what remains the site's own duty.
 * @throws {ConsentConfigError} for a number that cannot be registered, a list that is none, and what nobody asked
 */
async function startTcf(manager, options) {
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
function placeTcfStub() {
    placeStub();
}

export { placeTcfStub, startTcf };
