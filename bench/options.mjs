import { parseArgs } from 'node:util';
import { KINDS, NONE, REFERENCE } from './metrics.mjs';

const HELP = `npm run bench -- [options]

Measures this library, its peers, a page without any, and a dialog written by hand, in Chromium.
The whole of it writes docs/benchmark.md and its pictures; a part of it, bench/results/.

  --rounds <number>    rounds; default 15
  --minutes <number>   start no round after so many
  --only <names>       of these tools alone, with ${REFERENCE} and ${NONE}: ours,orejime
  --metric <kinds>     of these kinds of visit alone:
${Object.entries(KINDS)
  .map(([kind, about]) => `                         ${kind.padEnd(8)}${about}`)
  .join('\n')}
  --out <folder>       where to write instead
  --help               this text
`;

/**
 * What the command line asks for: `{ rounds, minutes, tools, kinds, out }`, or `{ help }`.
 * @throws {Error} for what is not understood
 */
export function readOptions(args, tools) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '15' },
      minutes: { type: 'string', default: 'Infinity' },
      only: { type: 'string' },
      metric: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return { help: HELP };
  const isWhole = !values.only && !values.metric;
  return {
    rounds: positive('rounds', values.rounds),
    minutes: positive('minutes', values.minutes),
    tools: values.only ? chosenTools(values.only.split(','), tools) : tools,
    kinds: values.metric ? chosenKinds(values.metric.split(',')) : Object.keys(KINDS),
    out: values.out ?? (isWhole ? 'docs' : 'bench/results'),
  };
}

function positive(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is to be a number above 0, not ${text}`);
  return value;
}

/** `ours` stands for all of its forms. Ratios and differences need the reference and the page without a tool. */
function chosenTools(wanted, tools) {
  const isNamed = (name) => (one) => name === one || name.startsWith(`${one}-`);
  const unknown = wanted.filter((one) => !tools.some(({ name }) => isNamed(name)(one)));
  if (unknown.length) {
    throw new Error(`No such tool: ${unknown}. There are: ${tools.map(({ name }) => name).join(', ')}`);
  }
  return tools.filter(({ name }) => [REFERENCE, NONE].includes(name) || wanted.some(isNamed(name)));
}

function chosenKinds(wanted) {
  const unknown = wanted.filter((kind) => !KINDS[kind]);
  if (unknown.length)
    throw new Error(`No such kind: ${unknown}. There are: ${Object.keys(KINDS).join(', ')}`);
  return wanted;
}
