import type { ConsentConfig, ResolvedConfig, ServiceConfig } from './config.js';
import { ConsentConfigError } from './config-error.js';
import { PROFILES, type Profile } from './profiles.js';
import { DAYS } from './record.js';

/*
 * The options of each part: a name, `!` where it is required or `:` where not, and its form: one of
 * FORMS, or the allowed values. Everyone who is asked downloads this, so it is small.
 */
const CONFIG = `controller!text statement!address language:text categories:object services:list revision:text|number cookie:object block:labelled|auto|strict allow:list onCrash:run-inline|hold-inline profile:${Object.keys(PROFILES).join('|')} doNotTrack:boolean syntheticAccept:never|when-active|always reload:boolean|now|next printed:boolean signals:object texts:object layout:bottom|bottom-start|bottom-end|top|inline`;
const COOKIE = 'name:id days:1..395 domain:id path:path sameSite:Strict|Lax|None secure:boolean';
const CATEGORY = 'label:text description:text exempt:text';
const SERVICE =
  'id!id name!text category!text provider!text purpose!text statement:address hosts:list items:list thirdParties:text load:boolean|object';
const ITEM =
  'name!text kind!cookie|localStorage|sessionStorage|indexedDB|cache lifetime!text thirdParty:boolean purpose:text';

const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  list: Array.isArray,
  object: (value) => Object(value) === value && !Array.isArray(value),
  id: (value) => isText(value) && /^[\w.-]+$/.test(value),
  // It stands for its subdomains, with or without a `*.` before it.
  host: (value) => isText(value) && /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/.test(value),
  path: (value) => isText(value) && /^\/[^;\s]*$/.test(value),
  // Days: 395 is 13 months, beyond which no authority lets an answer stand.
  '1..395': (value) => Number.isInteger(value) && value === Math.min(Math.max(value as number, 1), 395),
  // The URL parser drops tabs and line ends as browsers do, so "java\tscript:" does not slip through.
  address: (value) => isText(value) && /^https?:$/.test(new URL(value, 'http://a').protocol),
};

/** The best-known names in audits of wrongly declared cookies (R-LAW-23). */
const TRACKERS = /^(_g(a|id|at|cl)|_fb[pc]|_ttp|_uet|_pin_|_hj|_pk_|_cl(ck|sk)|IDE$|MUID)/;

/**
 * `canLoad` says which services can be started, where that is known.
 * @throws {ConsentConfigError} for the first option that is missing, misspelt, unlawful, or not of its form
 */
export function checkConfig(
  config: ConsentConfig,
  resolved?: ResolvedConfig,
  canLoad?: (service: ServiceConfig) => boolean,
): void {
  checkPart('', config, CONFIG);
  const {
    categories = {},
    services = [],
    allow = [],
    cookie = {},
    texts = {},
    profile = 'eu',
    block = 'labelled',
  } = config;
  const beside = 'beside profile ' + profile;
  const { name, domain, path = '/', sameSite, secure } = cookie;
  checkPart('cookie', cookie, COOKIE);
  const [min, max] = PROFILES[profile].days;
  const { days = DAYS } = cookie;
  if (days < min || days > max) refuse('cookie.days', days, `${min} to ${max} ${beside}`);
  if (/^__Host-/.test(name!) && (domain || path !== '/' || secure === false)) {
    refuse('cookie.name', name, 'no domain, path / and secure beside __Host-');
  }
  if (sameSite === 'None' && !secure) refuse('cookie.secure', secure, 'true beside sameSite None');
  for (const [key, text] of Object.entries(texts)) checkForm(`texts.${key}`, text, 'text');
  for (const [id, category] of Object.entries(categories)) {
    checkPart('categories', { id }, 'id!id');
    checkPart('categories.' + id, category, CATEGORY);
    const { exempt } = category;
    if (exempt && !mayBeExempt(id, PROFILES[profile])) {
      refuse(`categories.${id}.exempt`, exempt, 'none ' + beside);
    }
    // The snippet knows nothing of the browser's signal, which would have to stop it.
    if (exempt && id === 'tracking' && block !== 'labelled')
      refuse('block', block, 'labelled beside exempt tracking');
  }
  allow.forEach((host, place) => checkForm(`allow[${place}]`, host, 'host'));
  services.forEach((service, index) => {
    const at = `services[${index}]`;
    checkPart(at, service, SERVICE);
    if (service.load && canLoad?.(service) === false)
      refuse(at + '.load', service.load, 'what starts it (docs/recipes.md)');
    service.hosts?.forEach((host, place) => checkForm(`${at}.hosts[${place}]`, host, 'host'));
    service.items?.forEach((item, place) => {
      checkPart(`${at}.items[${place}]`, item, ITEM);
      if (service.category === 'functional' && TRACKERS.test(item.name)) {
        refuse(at + '.category', 'functional', `another one: ${item.name} is a known tracker`);
      }
    });
  });
  if (resolved) checkIds(resolved);
}

/** Tracking only where the region's law lets a visitor opt out of it, instead of in. */
function mayBeExempt(id: string, { mayExempt }: Profile): boolean {
  return id !== 'functional' && (mayExempt === 'all' || (mayExempt === 'analytical' && id !== 'tracking'));
}

/** No two share an id, nor by a chance in some millions what stands for them in the cookie. */
function checkIds({ categories, tokens }: ResolvedConfig): void {
  const taken = new Set<string | undefined>();
  for (const category of categories) {
    for (const { id } of [category, ...category.services]) {
      if (taken.has(id) || taken.has(tokens.get(id))) refuse('services', id, 'an id of its own');
      taken.add(id).add(tokens.get(id));
    }
  }
}

/** Every form of the shape fits, and nothing else is there: a misspelt option must not pass in silence. */
export function checkPart(at: string, part: object, shape: string): void {
  if (!FORMS['object']!(part)) refuse(at || 'config', part, 'object');
  const given = part as Record<string, unknown>;
  const rest = new Set(Object.keys(given));
  const path = (key: string) => (at ? at + '.' : '') + key;
  for (const option of shape.split(' ')) {
    const [, key, mark, form] = /([\w-]+)(.)(.+)/.exec(option) as unknown as [string, string, string, string];
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    if (value !== undefined || mark === '!') checkForm(path(key), value, form);
    rest.delete(key);
  }
  for (const key of rest)
    refuse(path(key), given[key], `no such option, but ${shape.match(/[\w-]+(?=[!:])/g)!.join(', ')}`);
}

function checkForm(option: string, value: unknown, forms: string): void {
  if (!forms.split('|').some((form) => fits(value, form))) refuse(option, value, forms);
}

function fits(value: unknown, form: string): boolean {
  try {
    return FORMS[form]?.(value) ?? form === value;
  } catch {
    return false;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value);
}

function refuse(option: string, given: unknown, expected: string): never {
  throw new ConsentConfigError(option, given, expected);
}
