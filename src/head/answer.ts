import { DAY } from '../core/record.js';
import type { HeadData } from './head.js';

/** How an answer is found, and what it may be about: an id, its token, and whether it needs an answer at all. */
interface Asked extends Pick<HeadData, 'cookie' | 'days'> {
  readonly parts: readonly (readonly [id: string, token: string, exempt: 0 | 1, ...more: unknown[]])[];
}

/**
 * The ids that may run by the stored answer. The same as the guard's own reading (`parseRecord`,
 * `validAnswer`, `decide`) in a third of the bytes, because it stands in every page; a test compares them.
 */
export function grantedBy({ cookie, days, parts }: Asked): Set<string> {
  const answers: string[][] = [];
  const pattern = `(?:^|; )${cookie}\\.\\w{7}\\.(\\d{5})\\.(?:reject|(?:accept|save|close|synthetic|gpc|signal)\\.((?:\\w{5}){0,600})\\.\\w{16})(?=;|$)`;
  for (const [, day, grants = ''] of cookies().matchAll(RegExp(pattern, 'g'))) {
    const age = Math.floor(Date.now() / DAY) - +day!;
    if (age >= 0 && age < days) answers.push(grants.match(/.{5}/g) ?? []);
  }
  return new Set(
    parts.flatMap(([id, token, exempt]) => {
      const isYes = answers.length ? answers.every((grants) => grants.includes(token)) : exempt;
      return isYes || !token ? id : [];
    }),
  );
}

// Out of reach in a sandboxed frame.
function cookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
