import { type OldChoice } from '../old-choice.js';
/**
 * `cc_cookie` of versions 2 and 3: JSON with the accepted categories and, in 3, each category with the services
 * that are on in it. It is written when the visitor answers and not before.
 * @see https://github.com/orestbida/cookieconsent/blob/master/src/utils/cookies.js
 */
export declare function readVanillaCookieConsent(value: string): OldChoice | null;
