import { addressOption } from './address-option.js';
import { textOption } from './text-option.js';

/**
 * Starts Umami, of its own cloud or, by `url`, on a server of the site's own.
 * Source: https://umami.is/docs/tracker-configuration
 */
const load = ({ websiteId, url = 'https://cloud.umami.is/', }) => {
    const id = textOption('umami', 'websiteId', websiteId, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'ID such as 01234567-89ab-cdef-0123-456789abcdef');
    const server = addressOption('umami', 'url', url);
    return { src: `${server}script.js`, attributes: { defer: '', 'data-website-id': id } };
};

export { load };
