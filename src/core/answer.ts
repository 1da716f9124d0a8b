import { idsOf } from './categories.js';
import type { ResolvedConfig } from './config.js';
import { keepRecord, type Kept } from './store.js';
import { clickCounts } from './synthetic.js';
import { isConsent, isSignal, NOBODY, today, type ConsentMethod, type ConsentRecord } from './record.js';

/** What a visitor can do about the answer. */
export type ConsentAct = 'accept' | 'reject' | 'save' | 'reset';

/**
 * Keeps an answer, or forgets the one there is, and returns what stands in the cookie and whether it does.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export function keepAnswer(
  config: ResolvedConfig,
  granted: ReadonlySet<string>,
  how: ConsentAct,
  choices: Readonly<Record<string, boolean>> | Element = {},
  event?: Event,
): Kept {
  if (how === 'reset') return keepRecord(null, config.cookie);
  const record = how === 'save' ? answerWith(config, choices, granted) : answerAll(config, how);
  return keepRecord(event && isConsent(record) ? vetClick(record, event, config) : record, config.cookie);
}

/** An answer to everything at once. */
export function answerAll(config: ResolvedConfig, method: 'accept' | 'reject'): ConsentRecord {
  return newRecord(config, method === 'accept' ? [...config.tokens.keys()] : [], method);
}

/**
 * An answer to what is named: a category takes its services along, but for those named themselves; what
 * is not named stays as it is.
 * @throws {RangeError} for an id that is neither a category nor a service of the config
 */
export function answerWith(
  config: ResolvedConfig,
  given: Readonly<Record<string, boolean>> | Element,
  granted: ReadonlySet<string>,
): ConsentRecord {
  const choices = given instanceof Element ? choicesAround(given) : given;
  const chosen = new Set(granted);
  for (const id of Object.keys(choices)) {
    if (!config.tokens.has(id))
      throw new RangeError(`"${id}" is none of ${[...config.tokens.keys()].join(', ')}`);
  }
  for (const category of config.categories) {
    for (const { id } of [category, ...category.services]) {
      const own = Object.hasOwn(choices, id) ? id : category.id;
      if (Object.hasOwn(choices, own)) chosen[choices[own] ? 'add' : 'delete'](id);
    }
  }
  return newRecord(config, [...chosen], 'save');
}

/** The checkboxes of a button's form: their name is `category` or `service`, their value the id. */
function choicesAround(button: Element): Record<string, boolean> {
  const form = button.closest('form') ?? document;
  const boxes = form.querySelectorAll<HTMLInputElement>(':is([name=category],[name=service]):enabled');
  return Object.fromEntries([...boxes].map(({ value, checked }) => [value, checked]));
}

/**
 * A click that a script made, by way of a button that grants, is told apart. Refusals always count.
 * @throws {Error} where it does not count
 */
function vetClick(record: ConsentRecord, event: Event, config: ResolvedConfig): ConsentRecord {
  if (event.type !== 'click' || event.isTrusted) return record;
  if (clickCounts(event, config)) return { ...record, method: 'synthetic' };
  throw new Error(`A script's click grants nothing here (syntheticAccept: see docs/warnings.md)`);
}

/**
 * An answer of today. Where nothing but the functional is left it is a refusal, however it came about; where
 * nothing is left that needs consent nobody agreed to anything, and where nothing needs it at all the visitor
 * has closed what was told.
 */
export function newRecord(
  { categories, tokens, revision, seal }: ResolvedConfig,
  ids: readonly string[],
  how: ConsentMethod,
): ConsentRecord {
  const free = idsOf(categories.filter(({ id }) => id === 'functional'));
  const exempt = idsOf(categories.filter((category) => category.exempt));
  const running = ids.filter((id) => !free.includes(id));
  const agrees = running.some((id) => !exempt.includes(id));
  const isClose = exempt.length === running.length && exempt.length + free.length === tokens.size;
  const rest = !running.length ? 'reject' : isClose ? 'close' : 'save';
  const method = agrees || isSignal(how) ? how : rest;
  return {
    revision,
    seal,
    day: today(),
    method,
    grants: new Set(running.map((id) => tokens.get(id)!)),
    id: agrees ? randomId() : method === 'reject' ? '' : NOBODY,
  };
}

/** Sixteen random base-36 digits, about 80 bits. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
