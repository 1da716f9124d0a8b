// What `privacy-cookie-notice` on the command line runs; built to dist/cli.js.
import { readFileSync } from 'node:fs';
import { run } from './run.js';

// package.json stands above dist/, wherever the package is installed.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not process.exit(): what was written must still reach a pipe.
process.exitCode = await run(process.argv.slice(2), {
  version,
  say: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  width: process.stdout.columns,
});
