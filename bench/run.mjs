// `npm run bench`; `npm run bench -- --help` tells more.
import { writeReport } from './report.mjs';
import { launch } from './browser.mjs';
import { aboutMachine } from './machine.mjs';
import { readOptions } from './options.mjs';
import { prepare } from './bundle.mjs';
import { serve } from './server.mjs';
import { tools as all } from './tools/index.mjs';
import { acceptedState, visits } from './visits.mjs';

const options = read();
if (options.help) console.log(options.help);
else await run(options);

function read() {
  try {
    return readOptions(process.argv.slice(2), all);
  } catch (error) {
    console.error(`${error.message}\nSee --help.`);
    process.exit(2);
  }
}

async function run({ rounds, minutes, tools, kinds, out }) {
  await prepare();
  const server = await serve(tools);
  const results = Object.fromEntries(tools.map(({ name }) => [name, []]));
  const about = { ...aboutMachine(), started: new Date(), failures: [] };
  const states = new Map();

  for (let round = 0; round < rounds && minutesSince(about.started) < minutes; round++) {
    // Whatever a browser learns in a round is forgotten, and nobody always goes first.
    const browser = await launch();
    about.browser = `Chromium ${browser.version()}`;
    const turn = [...tools.slice(round % tools.length), ...tools.slice(0, round % tools.length)];
    const measure = async (kind, tool, act) => {
      const given = { browser, server, tool, state: states.get(tool) };
      return tryTwice(() => act(given), `${kind} of ${tool.name}`, about.failures);
    };
    if (!round) for (const tool of tools) states.set(tool, await measure('acceptance', tool, acceptedState));
    for (const { name } of tools) results[name].push({});
    // One kind after another, so that what is compared lies close together.
    for (const kind of kinds.filter((one) => isDue(one, round))) {
      for (const tool of turn)
        Object.assign(results[tool.name][round], await measure(kind, tool, visits[kind]));
    }
    await browser.close();
    about.rounds = round + 1;
    console.log(`Round ${round + 1} of ${rounds}, ${minutesSince(about.started).toFixed(1)} minutes`);
  }
  server.close();
  about.minutes = minutesSince(about.started);
  await writeReport({ results, tools, about, out });
}

/** Bytes are the same each time; the second layer takes long. */
function isDue(kind, round) {
  if (kind === 'bytes') return round === 0;
  return kind !== 'modal' || round % 3 === 0;
}

async function tryTwice(act, what, failures) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await act();
    } catch (error) {
      failures.push(`${what}: ${error.message.split('\n')[0]}`);
      console.error(failures.at(-1));
    }
  }
  return undefined;
}

function minutesSince(start) {
  return (Date.now() - start) / 60_000;
}
