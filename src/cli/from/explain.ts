import type { Guess, KnownService, Sight } from './guess.js';
import type { ReadPage } from './read-pages.js';

/** Of each thing that was found, so many places are told. */
const SHOWN = 3;

/** Says what was found where, and what is left for the site to say, in lines. */
export function explain(
  guess: Guess,
  pages: readonly ReadPage[],
  catalogue: readonly KnownService[],
): string {
  const lineOf = ({ path, offset }: Sight) => pages.find((page) => page.path === path)!.lineAt(offset);
  const places = (sights: readonly Sight[]) => {
    const all = [...new Set(sights.map((sight) => `  ${sight.path}:${lineOf(sight)}: ${sight.what}`))];
    const rest = all.length - SHOWN;
    return rest > 0 ? [...all.slice(0, SHOWN), `  and ${rest} more ${rest === 1 ? 'place' : 'places'}`] : all;
  };
  const section = (title: string, entries: ReadonlyMap<string, readonly Sight[]>) =>
    entries.size ? ['', title, ...[...entries].flatMap(([key, sights]) => [key, ...places(sights)])] : [];
  const known = catalogue.filter(({ id }) => guess.services.has(id));
  const lines = [
    `Found ${count(known.length, 'service')} in ${count(pages.length, 'page')}.`,
    ...known.flatMap(({ id, name, category }) => [
      `${id} (${name}, ${category})`,
      ...places(guess.services.get(id)!),
    ]),
    ...section('Not declared: the host alone does not tell which; name the one that you use.', guess.shared),
    ...section('Not declared: hosts that the catalogue does not know. What are they for?', guess.asked),
    ...section(
      'Not declared: hosts that stand in code; whether they are asked is not to be seen.',
      guess.mentioned,
    ),
    ...section(
      'Not declared: labels that the catalogue does not know; describe these services.',
      guess.labels,
    ),
    ...known
      .filter(({ kind }) => kind === 'tag-manager')
      .flatMap(({ name }) => ['', `What ${name} loads is not to be seen in pages: look there as well.`]),
  ];
  return `${lines.join('\n')}\n`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
