import { startGtag } from './gtag.js';
import { textOption } from './text-option.js';

/**
 * Starts Google Analytics 4 for one web stream.
 * Source: https://developers.google.com/tag-platform/gtagjs/install
 */
const load = ({ measurementId }) => startGtag(textOption('google-analytics-4', 'measurementId', measurementId, /^G-[A-Z\d]+$/, 'measurement ID such as G-ABC123DEF4'));

export { load };
