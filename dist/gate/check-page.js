import { checkConfig } from '../core/check-config.js';
import { ConsentConfigError } from '../core/config-error.js';
import { pageHead } from '../head/head.js';
import { reportLateDefault } from '../signals/check-order.js';
import { checkSignals } from '../signals/check-signals.js';
import { pageSignals } from '../signals/page-signals.js';
import { pageLoaders } from './loaders.js';

/**
 * Checks the config, and that the page has what it needs: the signals that it names, what starts services that
 * are to be started, and the snippet of its `block`.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
function checkPage(config, resolved) {
    checkConfig(config, resolved, pageLoaders());
    checkSignals(config, (id) => {
        const spoken = pageSignals().spoken[id];
        // A file before the config could not read what it says.
        return JSON.stringify(spoken?.given) === JSON.stringify(config.signals[id]) ? spoken : undefined;
    });
    if (pageSignals().spoken.google)
        reportLateDefault();
    const { block = 'labelled' } = config;
    const mode = pageHead()?.mode ?? 'labelled';
    if (mode === block || (mode === 'dry-run' && block !== 'labelled'))
        return;
    throw new ConsentConfigError('block', block, `${mode}, or the page's snippet for ${block} (see docs/blocking.md)`);
}

export { checkPage };
