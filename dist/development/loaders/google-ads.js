import { startGtag } from './gtag.js';
import { textOption } from './text-option.js';

/**
 * Starts the Google tag of an Ads account.
 * Source: https://developers.google.com/tag-platform/gtagjs/install
 */
const load = ({ conversionId }) => startGtag(textOption('google-ads', 'conversionId', conversionId, /^AW-\d+$/, 'conversion ID such as AW-123456789'));

export { load };
