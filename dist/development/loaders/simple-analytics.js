import { textOption } from './text-option.js';

/**
 * Starts Simple Analytics; it counts for the page's own host unless `hostname` says another.
 * Source: https://docs.simpleanalytics.com/script
 */
const load = ({ hostname }) => {
    const attributes = { async: '' };
    if (hostname !== undefined) {
        attributes['data-hostname'] = textOption('simple-analytics', 'hostname', hostname, /^[a-z\d-]+(\.[a-z\d-]+)+$/, 'host such as example.org');
    }
    return { src: 'https://scripts.simpleanalyticscdn.com/latest.js', attributes };
};

export { load };
