import { Option, type Command } from 'commander';
import type { ConsentConfig } from '../../core/config.js';
import { printSnippet, type SnippetOptions } from '../../snippet/print-snippet.js';
import { readConfig } from '../config-file.js';
import { checkSnippet, writeSnippet } from '../snippet-in-pages.js';
import type { Terminal } from '../terminal.js';

/** What is not named here goes to the printer as it is. */
interface Options extends SnippetOptions {
  config: string;
  mode?: NonNullable<ConsentConfig['block']>;
  write?: true;
  check?: true;
}

const HELP = `
Without --write and --check the snippet is printed. Folders are searched for
*.html and *.htm, but not node_modules and folders that start with a dot.

Examples:
  Print it, to paste it in right after <meta charset>:
    $ privacy-cookie-notice snippet --config consent.json --mode strict
  Put it into every page of a site, or update it there:
    $ privacy-cookie-notice snippet --write site/ extra/contact.html
  Fail when a page lacks it, has it too late or twice, or carries an old one:
    $ privacy-cookie-notice snippet --check site/
  See what strict would block, without blocking it:
    $ privacy-cookie-notice snippet --mode strict --dry-run --write site/

Exit codes:
  0 done   1 --check found a page to mend   2 wrong option or config
  3 a page's HTML is in the way   4 a file or folder cannot be read or written
With 2, 3 and 4 no page is changed.`;

export function addSnippet(program: Command, terminal: Terminal): void {
  const command = program
    .command('snippet')
    .summary("print what belongs into a page's <head>, put it in, or check it")
    .description("Prints the lines that go first into a page's <head>, puts them in, or checks them.")
    .argument('[pages...]', 'HTML files, and folders of them')
    .option('-c, --config <file>', "the site's config", 'consent.json')
    .addOption(
      new Option('--mode <mode>', 'what is held; overrides "block" in the config').choices([
        'labelled',
        'auto',
        'strict',
      ]),
    )
    .option('--src <address>', 'address of the guard (default: /privacy-cookie-notice.js)')
    .option('--dry-run', 'a snippet that stops nothing and only reports what it would have stopped')
    .addOption(new Option('--write', 'put it into the pages, or update it there').conflicts('check'))
    .option('--check', 'fail, with file and line, when a page lacks this very snippet')
    .addHelpText('after', HELP);

  command.action(async (pages: string[], { config: file, mode, write, check, ...printing }: Options) => {
    if (pages.length && !write && !check)
      command.error('error: what to do with the pages? --write or --check');
    if (!pages.length && (write || check))
      command.error('error: name the pages: HTML files, or folders of them');
    const config = await readConfig(file, mode && { block: mode });
    const snippet = printSnippet(config, printing);
    if (write) await writeSnippet(pages, snippet, terminal);
    else if (check) await checkSnippet(pages, snippet, terminal);
    else terminal.say(`${snippet}\n`);
  });
}
