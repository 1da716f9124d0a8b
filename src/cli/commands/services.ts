import type { Command } from 'commander';
import type { Service } from '../../services/service.js';
import { CATALOGUE, hint } from '../catalogue/catalogue.js';
import { search } from '../catalogue/search.js';
import { EXIT, Failure } from '../failure.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';

const HELP = `
A service is found by its id, name, provider, country, kind or category, by a
host that it is loaded from, and by a cookie or key that it keeps.

Examples:
  All that there are:
    $ privacy-cookie-notice services
  Whose cookie is this, and whose host?
    $ privacy-cookie-notice services _ga_ABC123
    $ privacy-cookie-notice services https://static.hotjar.com/c/hotjar.js
  Video players, with all that is known of them:
    $ privacy-cookie-notice services video --json

Exit codes:
  0 found   2 wrong option, or nothing is found`;

export function addServices(program: Command, terminal: Terminal): void {
  program
    .command('services')
    .summary('search the catalogue of known services')
    .description('Searches the catalogue of services that can be declared by name.')
    .argument('[words...]', 'what to look for; all words must fit')
    .option('--json', 'print the whole fact sheets')
    .addHelpText('after', HELP)
    .action((words: string[], { json }: { json?: true }) => {
      const word = words.join(' ');
      const found = word.trim() ? search(CATALOGUE, word) : CATALOGUE;
      if (json) terminal.say(`${JSON.stringify(found.map(toJson), null, 2)}\n`);
      if (!found.length) {
        throw new Failure(EXIT.usage, `${word}: nothing in the catalogue is called so; ${hint(word)}`);
      }
      if (!json) terminal.say(`${table([HEAD, ...found.map(toRow)], terminal.width)}\n`);
    });
}

const HEAD = ['ID', 'NAME', 'PROVIDER', 'CATEGORY'];

function toRow({ facts: { id, name, provider, category } }: Service): string[] {
  return [id, name, provider, category];
}

function toJson({ facts, loader }: Service): object {
  return { ...facts, canLoad: !!loader };
}
