import { type OldChoice } from '../old-choice.js';
/**
 * `OptanonConsent`, a query with `groups=C0001:1,C0002:0`, beside `OptanonAlertBoxClosed`, the moment at which
 * the banner went: without it nobody has chosen. Where a site let the banner go by scrolling or by its cross,
 * the groups are on all the same, and nothing tells.
 * @see https://www.npmjs.com/package/@commercetools-frontend/cookie-consent
 */
export declare function readOneTrust(value: string, closed: readonly string[]): OldChoice | null;
