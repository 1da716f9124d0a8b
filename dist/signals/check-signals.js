import { checkPart } from '../core/check-config.js';
import { ConsentConfigError } from '../core/config-error.js';

/** What the signals take besides an id for each of their types; those that have none of it leave it alone. */
const FORMS = 'wait_for_update:number defaults:list advanced:boolean url_passthrough:boolean ads_data_redaction:boolean cookieless:boolean doNotTrack:boolean';
/**
 * Checks that each signal which the config names is there, and its options.
 * @throws {ConsentConfigError} for the first that is missing or misspelt, or has an option that is
 */
function checkSignals({ signals = {}, profile }, find) {
    for (const [id, options] of Object.entries(signals)) {
        if (options === false)
            continue;
        const at = 'signals.' + id;
        const signal = find(id);
        if (!signal) {
            throw new ConsentConfigError(at, options, `privacy-cookie-notice.${id}.js between this and the notice (docs/signals.md)`);
        }
        if (options === true)
            continue;
        const types = Object.keys(signal.types).map((type) => type + ':id ');
        checkPart(at, options, types.join('') + FORMS);
        // A region where nothing waits for consent is one whose profile says so.
        if (profile !== 'us' && /"granted"/.test(JSON.stringify(options))) {
            throw new ConsentConfigError(at + '.defaults', 'granted', 'denied, but beside profile us');
        }
    }
}

export { checkSignals };
