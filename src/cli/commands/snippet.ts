import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ConsentConfig } from '../../core/config.js';
import { loadLocale } from '../../locales/index.js';
import { noticeLanguage } from '../../locales/settings.js';
import { printNotice } from '../../snippet/print-notice.js';
import { printPolicy, printSnippet, type SnippetOptions } from '../../snippet/print-snippet.js';
import { readConfig, withPlaces } from '../config-file.js';
import { remarksOn } from '../config/remarks.js';
import { EXIT, Failure } from '../failure.js';
import { labelledScripts } from '../page/labelled-scripts.js';
import { checkSnippet, writeSnippet } from '../snippet-in-pages.js';
import type { Terminal } from '../terminal.js';

/** What is not named here goes to the printer as it is. */
interface Options extends Omit<SnippetOptions, 'preload'> {
  config: string;
  write?: true;
  check?: true;
  header?: true;
  notice?: true;
  preload?: true;
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
  Have the guard stand in the page itself:
    $ privacy-cookie-notice snippet --inline --write site/
  On later visits, fetch ahead what the page holds and the visitor has granted:
    $ privacy-cookie-notice snippet --preload --write site/
  See what strict would block, without blocking it:
    $ privacy-cookie-notice snippet --mode strict --dry-run --write site/
  Print the first layer, so that it is there in the page's first frame:
    $ privacy-cookie-notice snippet --notice
  For a server, to send with pages while a visitor has not answered:
    $ privacy-cookie-notice snippet --mode strict --header

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
    .addOption(option('--mode <mode>', 'what is held; overrides "block" in the config').choices(MODES))
    .option('--src <address>', 'address of the guard (default: /privacy-cookie-notice.js)', toAddress)
    .option('--inline', 'print the guard itself in place of its tag: no request on later visits')
    .option('--preload', 'have scripts that a page holds fetched ahead, where they were granted before')
    .option('--dry-run', 'a snippet that stops nothing, and reports what it would have stopped')
    .option('--nonce <text>', 'for a site with a policy of its own: its nonce, as templates write it')
    .addOption(option('--write', 'put it into the pages, or update it there').conflicts('check'))
    .option('--check', 'fail, with file and line, when a page lacks this very snippet')
    .addOption(
      option('--notice', 'print the first layer as HTML, to stand first in <body>').conflicts([
        'write',
        'check',
        'header',
        'dryRun',
      ]),
    )
    .addOption(
      option('--header', 'print the policy alone, for a header').conflicts(['write', 'check', 'dryRun']),
    )
    .addHelpText('after', HELP);

  command.action(
    async (
      pages: string[],
      { config: file, write, check, header, notice, preload, ...printing }: Options,
    ) => {
      if (pages.length && !write && !check)
        command.error('error: what to do with the pages? --write or --check');
      if (!pages.length && (write || check))
        command.error('error: name the pages: HTML files, or folders of them');
      if (preload && !pages.length) command.error('error: --preload needs pages, with --write or --check');
      const { config, whereIs } = await readConfig(file, printing.mode && { block: printing.mode });
      if (notice) return terminal.say(`${await noticeOf(config, printing)}\n`);
      const text = withPlaces(whereIs, () =>
        header ? printPolicy(config, printing) : printSnippet(config, printing),
      );
      terminal.complain(remarksOn(config, whereIs));
      if (!text) command.error('error: labelled has no policy; --mode auto or --mode strict has one');
      const snippetFor = (page: string) =>
        preload ? printSnippet(config, { ...printing, preload: labelledScripts(page) }) : text;
      if (write) await writeSnippet(pages, snippetFor, terminal);
      else if (check) await checkSnippet(pages, snippetFor, terminal);
      else terminal.say(`${text}\n`);
    },
  );
}

async function noticeOf(config: ConsentConfig, { nonce }: SnippetOptions): Promise<string> {
  const { default: words } = await loadLocale(noticeLanguage(config.language ?? 'en'));
  const text = printNotice(config, { words, ...(nonce !== undefined && { nonce }) });
  if (text) return text;
  throw new Failure(
    EXIT.usage,
    'no first layer to print: nothing is asked, or it is not the usual one (something exempt, a layout, a cross)',
  );
}

const MODES = ['labelled', 'auto', 'strict'];
const option = (flags: string, description: string) => new Option(flags, description);

function toAddress(text: string): string {
  if (URL.canParse(text, 'http://own.invalid')) return text;
  throw new InvalidArgumentError('It is no address.');
}
