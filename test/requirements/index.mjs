import { ACCESSIBILITY } from './accessibility.mjs';
import { AUDITS } from './audits.mjs';
import { INTEROPERABILITY } from './interoperability.mjs';
import { LAW } from './law.mjs';
import { SAFETY } from './safety.mjs';

/*
 * What a consent notice owes a visitor, line by line: the law, what audits found others doing, accessibility,
 * other software, proof and security. Tests carry these numbers in their titles; `scripts/requirements.mjs`
 * makes docs/requirements.md of both.
 *
 * Each line: what is asked, where it comes from, and of which lists of others it is a part (TAGS). `with`
 * names the part of the library which will bring its tests and is not there yet; it counts only as long as no
 * test names the line. `elsewhere` says what checks a line that no test can, `note` what its tests leave out.
 * Not legal advice.
 */

export { LISTS, TAGS } from './lists.mjs';

export const GROUPS = {
  'R-LAW': 'Law and guidance',
  'R-AUD': 'What audits and complaints found',
  'R-A11Y': 'Accessibility',
  'R-INT': 'Vendors, other tools, and the page',
  'R-REC': 'Proof',
  'R-SEC': 'Security and robustness',
};

export const REQUIREMENTS = { ...LAW, ...AUDITS, ...ACCESSIBILITY, ...INTEROPERABILITY, ...SAFETY };
