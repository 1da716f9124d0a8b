import { type Rule } from './rule.js';
/**
 * Version 3 labels as we do, so that only names which somebody mapped change: `functional` and the rest are
 * taken for ours.
 */
export declare const vanillaCookieConsent: readonly Rule[];
