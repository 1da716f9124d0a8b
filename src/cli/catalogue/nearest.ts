import type { ServiceFacts } from '../../services/service.js';

/** As many as are read at a glance. */
const SHOWN = 5;

/** The ids that a mistyped or shortened word may mean, best first. */
export function nearest(
  word: string,
  services: readonly Pick<ServiceFacts, 'id' | 'name'>[],
): readonly string[] {
  const typed = slug(word);
  if (!typed) return [];
  return services
    .map(({ id, name }) => ({ id, distance: Math.min(distanceTo(typed, id), distanceTo(typed, slug(name))) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((one, other) => one.distance - other.distance || (one.id < other.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ id }) => id);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A slip of the keyboard counts most, then a word of the whole name; what is too far off is no answer. */
function distanceTo(typed: string, name: string): number {
  const slips = editDistance(typed, name);
  if (slips < typed.length && slips <= Math.max(1, typed.length / 4)) return slips;
  // One letter is in nearly every name.
  if (typed.length > 1 && name.includes(typed)) return 10 + name.length - typed.length;
  const words = name.split('-').filter((part) => part.length > 3);
  return Math.min(
    Infinity,
    ...words.flatMap((part) => {
      if (typed.includes(part)) return 40 - part.length;
      const off = editDistance(typed, part);
      return off <= typed.length / 4 ? 60 + off : [];
    }),
  );
}

/** Letters to add, drop, change or swap with the next, as Damerau and Levenshtein count them. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next[column] = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    before = last;
    last = next;
  }
  return last[other.length]!;
}
