import { startMatomo } from './paq.js';
import { textOption } from './text-option.js';

/**
 * Starts Matomo Cloud; `account` is what stands before `.matomo.cloud`.
 * Source: https://developer.matomo.org/guides/tracking-javascript-guide
 */
const load = ({ account, siteId }) => {
    const name = textOption('matomo-cloud', 'account', account, /^[a-z\d-]+$/, 'name such as example');
    const site = textOption('matomo-cloud', 'siteId', siteId, /^[1-9]\d*$/, 'number of the site, such as 1');
    return startMatomo(`https://${name}.matomo.cloud/`, `https://cdn.matomo.cloud/${name}.matomo.cloud/`, site);
};

export { load };
