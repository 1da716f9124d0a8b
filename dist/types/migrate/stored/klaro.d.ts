import { type OldChoice } from '../old-choice.js';
/**
 * `klaro`, as a cookie or in local storage: JSON with a yes or no for each service, written when the visitor
 * answers.
 * @see https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js
 */
export declare function readKlaro(value: string): OldChoice | null;
