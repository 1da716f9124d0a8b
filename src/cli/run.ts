import { Command, CommanderError } from 'commander';
import { addConfig } from './commands/config.js';
import { addMigrate } from './commands/migrate.js';
import { addServices } from './commands/services.js';
import { addSnippet } from './commands/snippet.js';
import { EXIT, Failure } from './failure.js';
import type { Terminal } from './terminal.js';

/** Each adds itself; one file each in commands/. */
const COMMANDS: readonly ((program: Command, terminal: Terminal) => void)[] = [
  addServices,
  addConfig,
  addSnippet,
  addMigrate,
];

const HELP = `
Examples:
  $ privacy-cookie-notice services video
  $ privacy-cookie-notice config --from site/ --write consent.json
  $ privacy-cookie-notice snippet --config consent.json
  $ privacy-cookie-notice snippet --write site/
  $ privacy-cookie-notice snippet --check site/
  $ privacy-cookie-notice migrate klaro-config.js

"privacy-cookie-notice snippet --help" tells more, and so for the others.`;

/** Does what the arguments say. @returns the exit code */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('privacy-cookie-notice')
    .description('Configures the cookie notice of a site, and puts it into its pages.')
    .version(terminal.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', HELP)
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({
      writeOut: terminal.say,
      writeErr: terminal.complain,
      // Lines that span a wide screen are hard to read.
      getOutHelpWidth: () => Math.min(terminal.width ?? 80, 80),
      getErrHelpWidth: () => Math.min(terminal.width ?? 80, 80),
    });
  for (const add of COMMANDS) add(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    // commander has said what is wrong; its own code for that is 1.
    if (error instanceof CommanderError) return error.exitCode ? EXIT.usage : EXIT.ok;
    if (!(error instanceof Failure)) throw error;
    terminal.complain(`${error.message}\n`);
    return error.exit;
  }
}
