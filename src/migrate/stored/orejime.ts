import { decoded, type OldChoice } from '../old-choice.js';
import { readKlaro } from './klaro.js';

/**
 * `orejime` in JSON, as Klaro's, or `eu-consent` as `matomo=1;youtube=0`: a yes or no for each purpose, written
 * when the visitor answers.
 * @see https://github.com/boscop-fr/orejime/blob/main/src/core/CookieConsentsRepository.ts
 */
export function readOrejime(value: string): OldChoice | null {
  const pairs = (decoded(value) ?? '').split(';').filter(Boolean);
  const answers = new Map<string, boolean>();
  for (const pair of pairs) {
    const [, id, yes] = /^([^={]+)=([01])$/.exec(pair) ?? [];
    if (!id) return readKlaro(value);
    answers.set(id, yes === '1');
  }
  return answers.size ? { answers, namesGrantsOnly: false, isExplicit: true, day: undefined } : null;
}
