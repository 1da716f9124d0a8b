import { commandQueue } from './command-queue.js';
import { textOption } from './text-option.js';

const HOSTS = /^[a-z\d-]+(\.[a-z\d-]+)*(,[a-z\d-]+(\.[a-z\d-]+)*)*$/;
/**
 * Starts Plausible: with the site's own script, whose `scriptId` stands in its address after `pa-`, or with
 * the older one, for a `domain`, which is the page's own where nothing is said.
 * Source: https://plausible.io/docs/plausible-script
 */
const load = ({ scriptId, domain = location.hostname.replace(/^www\./, ''), }) => {
    if (scriptId === undefined) {
        const name = textOption('plausible', 'domain', domain, HOSTS, 'domain such as example.org');
        commandQueue('plausible');
        return { src: 'https://plausible.io/js/script.js', attributes: { defer: '', 'data-domain': name } };
    }
    const id = textOption('plausible', 'scriptId', scriptId, /^[\w-]+$/, 'what stands after pa- in the script');
    const plausible = commandQueue('plausible');
    // Its script reads the options from `o`.
    plausible.init ??= (options = {}) => {
        plausible.o = options;
    };
    plausible.init();
    return { src: `https://plausible.io/js/pa-${id}.js`, attributes: { async: '' } };
};

export { load };
