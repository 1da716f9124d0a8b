import { type OldChoice } from '../old-choice.js';
/**
 * `orejime` in JSON, as Klaro's, or `eu-consent` as `matomo=1;youtube=0`: a yes or no for each purpose, written
 * when the visitor answers.
 * @see https://github.com/boscop-fr/orejime/blob/main/src/core/CookieConsentsRepository.ts
 */
export declare function readOrejime(value: string): OldChoice | null;
