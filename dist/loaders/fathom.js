import { textOption } from './text-option.js';

/**
 * Starts Fathom.
 * Source: https://usefathom.com/docs/script/embed
 */
const load = ({ siteId }) => {
    const id = textOption('fathom', 'siteId', siteId, /^[A-Z\d]+$/, 'site ID such as ABCDEFGH');
    return { src: 'https://cdn.usefathom.com/script.js', attributes: { defer: '', 'data-site': id } };
};

export { load };
