import { Option, type Command } from 'commander';
import type { ConsentConfig } from '../../core/config.js';
import type { Service } from '../../services/service.js';
import { CATALOGUE, findService, servicesNamed } from '../catalogue/catalogue.js';
import { checkWhole } from '../config-file.js';
import { entryOf } from '../config/entry.js';
import { toLoads, type Loads } from '../config/load-option.js';
import { remarksOn } from '../config/remarks.js';
import { merge } from '../config/merge.js';
import { openConfig, toText, writeConfig, type ConfigFile } from '../config/write-config.js';
import { EXIT, Failure } from '../failure.js';
import { explain } from '../from/explain.js';
import { guess } from '../from/guess.js';
import { readPages } from '../from/read-pages.js';
import type { Terminal } from '../terminal.js';

type Own = Pick<ConsentConfig, 'controller' | 'statement' | 'language'>;
interface Options extends Partial<Own> {
  from?: string[];
  load?: Loads;
  write?: string;
}

const HELP = `
Without --write the config is printed. With it, what is in the file stays as it
is: services and signals that are not there are added, and nothing else changes
but what is said here. With --from, what was found where goes to stderr; what
no service of the catalogue explains is told there, and not declared.

Examples:
  Name the services that a site uses:
    $ privacy-cookie-notice config google-analytics-4 youtube \\
        --controller "Voorbeeld B.V." --statement /privacy --language nl \\
        --write consent.json
  Propose a config by what pages ask for:
    $ privacy-cookie-notice config --from index.html pages/
  Have the library start a service, without the vendor's snippet in the page:
    $ privacy-cookie-notice config --write consent.json \\
        --load google-analytics-4:measurementId=G-1

Exit codes:
  0 done   2 wrong option, unknown service, or a config that is refused
  3 a page is not UTF-8   4 a file or folder cannot be read or written
With 2, 3 and 4 nothing is written.`;

export function addConfig(program: Command, terminal: Terminal): void {
  const command = program
    .command('config')
    .summary("write a site's config, from named services or from its pages")
    .description("Writes a site's config, of services that are named or found in its pages.")
    .argument('[services...]', 'ids of the catalogue; "privacy-cookie-notice services" lists them')
    .option('--from <pages...>', 'propose what these HTML files, and those in folders, seem to use')
    .option('--controller <name>', 'who asks for consent')
    .option('--statement <address>', 'address of the privacy and cookie statement')
    .option('--language <tag>', 'language of the notice: nl, en, …')
    .addOption(
      new Option('--load <id:option=value,…>', 'have the library start a service').argParser(toLoads),
    )
    .option('-w, --write <file>', 'add to this file, or make it, instead of printing')
    .addHelpText('after', HELP);

  command.action(async (ids: string[], { from, load = {}, write, ...own }: Options) => {
    if (!ids.length && !from && !Object.keys(load).length && !Object.keys(own).length) {
      command.error('error: name services, or pages with --from');
    }
    const named = servicesNamed([...ids, ...Object.keys(load)]);
    refuseUnstartable(named, load);
    const file: ConfigFile = write ? await openConfig(write) : { path: '', text: undefined, config: {} };
    const seen = from ? await find(from, file.config, terminal) : undefined;
    const services = [...new Set([...named, ...(seen?.services ?? [])])];
    const language = own.language ?? file.config.language ?? seen?.language;
    const all = [...services.map(({ facts }) => facts), ...(file.config.services ?? [])];
    const { config, added, kept } = merge(file.config, {
      own,
      services: services.map((service) => entryOf(service, { language, load: load[service.facts.id], all })),
      signals: services.flatMap(({ facts: { signal } }) => (signal && signal !== 'callback' ? signal : [])),
    });
    check(config, write ?? 'config', terminal);
    if (!write) return terminal.say(toText(config));
    const isChanged = await writeConfig(file, config);
    const had = kept.length ? ` ${kept.join(', ')} was there.` : '';
    if (!isChanged) terminal.say(`${write} has it all already.\n`);
    else terminal.say(`Wrote ${write}: added ${added.join(', ') || 'no service'}.${had}\n`);
  });
}

function refuseUnstartable(services: readonly Service[], load: Loads): void {
  const one = services.find(({ facts, loader }) => load[facts.id] && !loader);
  if (!one) return;
  const { id } = one.facts;
  throw new Failure(
    EXIT.usage,
    `--load ${id}: the library cannot start it; expected its own snippet in the page, with data-service="${id}"`,
  );
}

/** What pages seem to use, of the catalogue and of what the config describes by itself. */
async function find(paths: readonly string[], config: Partial<ConsentConfig>, terminal: Terminal) {
  const { allow = [], services = [] } = config;
  const pages = await readPages(paths, terminal);
  const facts = CATALOGUE.map((service) => service.facts);
  const known = [...facts, ...services.filter(({ id }) => !findService(id))];
  const found = guess(pages, known, [...allow, ...pages.flatMap((page) => page.own)]);
  terminal.complain(explain(found, pages, known));
  return {
    services: CATALOGUE.filter((service) => found.services.has(service.facts.id)),
    language: pages.find((page) => page.language)?.language,
  };
}

/** What a config lacks is for its owner to say; what it has is to be right. */
function check(config: Partial<ConsentConfig>, path: string, { complain }: Terminal): void {
  const { controller = 'x', statement = '/' } = config;
  const whole = { ...config, controller, statement };
  const whereIs = () => path;
  checkWhole(whole, whereIs);
  complain(remarksOn(whole, whereIs));
  if (!config.controller)
    complain(`${path}: lacks "controller": say who asks for consent, with --controller\n`);
  if (!config.statement) {
    complain(`${path}: lacks "statement": say where the privacy and cookie statement is, with --statement\n`);
  }
}
