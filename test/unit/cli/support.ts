import { spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { put } from '../../../src/cli/page/put.js';
import { printSnippet } from '../../../src/snippet/print-snippet.js';
import { shop } from '../support/config.js';
import { root } from '../support/source.js';

/** The shop's snippet, as it is printed where nothing else is asked for. */
export const printed = printSnippet(shop);

/** A snippet with everything that the real ones have, and of a known size. */
export const SNIPPET = `<!-- privacy-cookie-notice strict 1a2b3c4 -->
<script type="application/json" id="privacy-cookie-notice">{"controller":"V"}</script>
<script>head()</script><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><!-- -->
<script src="/privacy-cookie-notice.js"></script>
<!-- /privacy-cookie-notice -->`;

/** Another one, as an older version may have printed it. */
export const OLD = `<!-- privacy-cookie-notice labelled -->
<script src="/old.js"></script>
<!-- /privacy-cookie-notice -->`;

/** The snippet among lines that are indented and end like this. */
export const dressed = (snippet: string, indent: string, eol = '\n') =>
  snippet
    .split('\n')
    .map((line) => indent + line + eol)
    .join('');

/** What a page becomes. */
export function after(text: string, snippet = SNIPPET): string {
  const change = put(text, snippet);
  return change ? change.is + text.slice(change.was.length) : text;
}

/** A page like most: one line each, two spaces a level. */
export const page = (inHead = '', inBody = '') => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>Pagina</title>
${inHead}  </head>
  <body>
    <h1>Pagina</h1>
${inBody}  </body>
</html>
`;

export interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of files, with the shop's config in it, for as long as the test. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'site-'));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    onTestFinished(() => {
      // What was made unwritable is still to be removed.
      for (const path of ['.', ...this.names()]) {
        if (lstatSync(this.path(path)).isDirectory()) chmodSync(this.path(path), 0o755);
      }
      rmSync(this.folder, { recursive: true });
    });
    this.put('consent.json', JSON.stringify(shop, null, 2));
    for (const [name, content] of Object.entries(files)) this.put(name, content);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  put(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Everything that is in the folder. */
  names(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).sort();
  }

  /** Every file with its content and the moment of its last change. */
  state(): Record<string, string> {
    const files = this.names().filter((name) => statSync(this.path(name)).isFile());
    return Object.fromEntries(
      files.map((name) => [
        name,
        `${statSync(this.path(name)).mtimeMs} ${readFileSync(this.path(name), 'latin1')}`,
      ]),
    );
  }

  /** Runs `snippet` here, in this process. Paths are those of the folder. */
  snippet(...args: string[]): Promise<Outcome> {
    const here = args.map((arg) =>
      arg.startsWith('-') || /^(labelled|auto|strict)$/.test(arg) ? arg : `./${arg}`,
    );
    if (!args.includes('--config')) here.push('--config', './consent.json');
    return this.run('snippet', ...here);
  }

  /** Runs a command here, in this process. What starts with `./` is in the folder. */
  async run(...args: string[]): Promise<Outcome> {
    const said = { out: '', err: '' };
    const exit = await run(
      args.map((arg) => (arg.startsWith('./') ? this.path(arg.slice(2)) : arg)),
      {
        version: '1.2.3',
        say: (text) => void (said.out += text),
        complain: (text) => void (said.err += text),
        isWatched: false,
        width: undefined,
      },
    );
    const short = (text: string) => text.replaceAll(this.folder + '/', '');
    return { exit, out: short(said.out), err: short(said.err) };
  }
}

export const CLI = join(root, 'dist/cli.js');

/** Runs a program until it ends. */
export function start(cwd: string, program: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, ...said }));
  });
}

/** Runs the built command in a folder. */
export const command = (cwd: string, ...args: string[]) => start(cwd, process.execPath, CLI, ...args);
