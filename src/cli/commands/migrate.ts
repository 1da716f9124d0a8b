import { readFile, writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { PEERS, type PeerId } from '../../migrate/peers.js';
import { EXIT, failAt } from '../failure.js';
import { placeOf } from '../lines.js';
import { convert, CONVERTERS } from '../migrate/convert.js';
import type { Draft } from '../migrate/draft.js';
import { readSource } from '../migrate/read-source.js';
import { toFillIn } from '../migrate/to-fill-in.js';
import type { Terminal } from '../terminal.js';

interface Options {
  from?: PeerId;
  write?: string;
}

const HELP = `
The file is JSON or JavaScript, and is read, never run: what only running it
would tell is named and left out. So is what has no counterpart, with the
reason. What our config needs and the old one never said is left out too: the
check refuses the result until you have filled it in.

Examples:
  See what becomes of it:
    $ privacy-cookie-notice migrate klaro-config.js
  Write it:
    $ privacy-cookie-notice migrate cookieconsent.js --write consent.json

Exit codes:
  0 done; what is to be filled in is named
  2 wrong option, or no config in the file   4 the file cannot be read or written`;

export function addMigrate(program: Command, terminal: Terminal): void {
  const command = program
    .command('migrate')
    .summary("make the config of another tool ours, and say what it can't be")
    .description('Converts the config of another tool, and says what of it has no counterpart.')
    .argument('<config>', "the other tool's config: JSON or JavaScript")
    .addOption(new Option('--from <tool>', 'whose it is (default: by its shape)').choices(PEERS))
    .option('--write <file>', 'write the config to a new file, instead of printing it')
    .addHelpText('after', HELP);

  command.action(async (path: string, { from, write }: Options) => {
    if (from && !CONVERTERS[from]) {
      command.error(`error: ${from} has no config file: it is set up at its vendor; see docs/migration.md`);
    }
    const text = await readFile(path, 'utf8').catch(failAt(path, 'read it', EXIT.files));
    const { draft, peer } = convert(path, readSource(path, text), from);
    const json = `${JSON.stringify(draft.config, null, 2)}\n`;
    if (write) await writeFile(write, json, { flag: 'wx' }).catch(failAt(write, 'write it'));
    else terminal.say(json);
    for (const { offset, text: remark } of inOrder(draft)) {
      terminal.complain(`${path}:${placeOf(text, offset).line}: ${remark}\n`);
    }
    terminal.complain(
      `For pages that keep their labels, before the notice's own tag:\n${tagFor(peer, draft)}\n`,
    );
    for (const one of toFillIn(draft.config)) {
      terminal.complain(`${write ?? 'the config'}: to fill in: ${one}\n`);
    }
  });
}

function inOrder({ remarks }: Draft): Draft['remarks'] {
  const known = new Set<string>();
  return [...remarks]
    .sort((one, other) => one.offset - other.offset)
    .filter(({ offset, text }) => !known.has(`${offset} ${text}`) && known.add(`${offset} ${text}`));
}

function tagFor(peer: PeerId, { map }: Draft): string {
  const json = JSON.stringify(map).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const attribute = Object.keys(map).length ? ` data-map='${json}'` : '';
  return `<script src="/privacy-cookie-notice.migrate.js" data-from="${peer}"${attribute}></script>`;
}
