import { addressOption } from './address-option.js';
import { textOption } from './text-option.js';

/**
 * Starts a container of Piwik PRO; `url` is the address that its container code comes from, such as
 * `https://example.containers.piwik.pro/`.
 * Source: https://developers.piwik.pro/docs/container-code
 */
const load = ({ url, containerId }) => {
    const server = addressOption('piwik-pro', 'url', url);
    const id = textOption('piwik-pro', 'containerId', containerId, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'ID such as 01234567-89ab-cdef-0123-456789abcdef');
    const globals = window;
    const dataLayer = (globals.dataLayer ??= []);
    dataLayer.push({ start: Date.now(), event: 'stg.start' });
    const ppms = (globals.ppms ??= {});
    for (const part of ['tm', 'cm']) {
        (ppms[part] ??= {}).api ??= (method, ...parameters) => {
            dataLayer.push({ event: `ppms.${part}:${method}`, parameters });
        };
    }
    return { src: `${server}${id}.js`, attributes: { async: '' } };
};

export { load };
