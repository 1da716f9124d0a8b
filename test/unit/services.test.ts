import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/core/check-config.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import * as door from '../../src/services/index.js';
import type { Service, ServiceFacts } from '../../src/services/service.js';
import { minimal } from './support/config.js';
import { filesIn, read } from './support/source.js';
// @ts-expect-error a script without types
import { servicesDoor, servicesPage, sheetFiles } from '../../scripts/services.mjs';

const services = Object.values(door) as readonly Service[];
const sheets = services.map((service) => service.facts);
const byId = services.map((service) => [service.facts.id, service] as const);

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** In src/services, what is no sheet. */
const OTHERS = ['index', 'lifetime', 'loader', 'service', 'start-services'];
/** Words by which a provider praises itself; a visitor is told what happens. */
const PRAISE =
  /\b((?<!works )best|optimal|optimi[sz]e|improve|enhance|seamless|powerful|leading|great|easy|easily|beste(?! werkt)|optimaal|optimaliser\w*|verbeter\w*|eenvoudig|krachtig\w*)\b/i;
const HOST = /^(\*\.)?([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;
const LIFETIME =
  /^(session|persistent|1 (minute|hour|day|week|month|year)|([2-9]|[1-9]\d+) (minute|hour|day|week|month|year)s)$/;
const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'];

/** Two that could be one: `_ga_*` may be `_ga_1`, and `vendor.example` stands for its subdomains. */
const pattern = (name: string) =>
  new RegExp(`^${name.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
const mayBeOne = (one: string, other: string) =>
  one === other || (one.includes('*') && pattern(one).test(other.replaceAll('*', 'x')));
const coversHost = (one: string, other: string) => one === other || other.endsWith(`.${one}`);

describe('the catalogue', () => {
  it('knows at least 150 services', () => {
    expect(services.length).toBeGreaterThanOrEqual(150);
  });

  it('forgets none of its sheets, each named like its file: else run `npm run services`', () => {
    const files = filesIn('src/services').map((path) => path.replace(/^.*\/|\.ts$/g, ''));
    const found = sheetFiles() as { file: string; name: string }[];
    expect(found.map(({ file }) => file)).toEqual(files.filter((file) => !OTHERS.includes(file)));
    for (const { file, name } of found) {
      expect(name).toBe(file.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
      expect((door as unknown as Record<string, Service>)[name]?.facts.id, name).toBe(file);
    }
    expect(read('src/services/index.ts')).toBe(servicesDoor());
  });

  it('is listed in docs/services.md: else run `npm run services`', async () => {
    expect(read('docs/services.md')).toBe(await servicesPage());
  }, 60_000);

  it('gives each service an id and a name of its own', () => {
    for (const key of ['id', 'name'] as const)
      expect(new Set(sheets.map((sheet) => sheet[key])).size).toBe(sheets.length);
  });

  it('puts no host into two categories, for one would let the other in (R-AUD-11)', () => {
    const clashes = sheets.flatMap((one) =>
      sheets
        .filter(({ category }) => category !== one.category)
        .flatMap((other) =>
          one.hosts
            .filter((host) => other.hosts.some((its) => coversHost(host, its)))
            .map((host) => `${host} of ${one.id} (${one.category}) and ${other.id} (${other.category})`),
        ),
    );
    expect(clashes).toEqual([]);
  });

  it('puts no item of a site into two categories (R-AUD-11)', () => {
    // A third party's cookie is another one where its host is: many are called `uid`.
    const clashes = sheets.flatMap((one) =>
      sheets
        .filter(({ category }) => category !== one.category)
        .flatMap((other) =>
          one.items
            .filter((item) =>
              other.items.some(
                (its) =>
                  its.kind === item.kind &&
                  !its.thirdParty &&
                  !item.thirdParty &&
                  mayBeOne(item.name, its.name),
              ),
            )
            .map(({ name }) => `${name} of ${one.id} (${one.category}) and ${other.id} (${other.category})`),
        ),
    );
    expect(clashes).toEqual([]);
  });
});

describe.each(byId)('the sheet of %s', (id, service) => {
  const { facts } = service;

  it('says who, what and why, in its form (R-AUD-10, R-LAW-26)', () => {
    expect(id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
    for (const text of [facts.name, facts.provider, facts.kind]) expect(text).toMatch(/^\S(.*\S)?$/);
    expect(countries.of(facts.country)).toMatch(/../);
    expect(['functional', 'analytical', 'tracking']).toContain(facts.category);
    expect(['signal', 'removal', 'reload']).toContain(facts.stop);
    if (facts.stop === 'signal') expect(facts.signal).toMatch(/./);
    if (facts.thirdParties !== undefined) expect(facts.thirdParties).toMatch(/\S/);
  });

  it('tells visitors in two languages what it does, and does not praise it', () => {
    const { en, nl } = facts.purpose;
    for (const text of [en, nl]) {
      expect(text).toMatch(/^\p{L}.{15,}[^.]\.$/u);
      expect(text).not.toMatch(PRAISE);
      expect(text).not.toMatch(/\s\s|[<>"]/);
    }
    expect(nl).not.toBe(en);
  });

  it('names hosts and items that are well formed, each once (R-LAW-26)', () => {
    for (const host of facts.hosts) expect(host).toMatch(HOST);
    expect(new Set(facts.hosts).size).toBe(facts.hosts.length);
    for (const { name, kind, lifetime } of facts.items) {
      expect(name).toMatch(/^[^\s;,]+( [^\s;,]+)*$/);
      // A star with too little around it would take what is others'.
      expect(name.replaceAll(/[*_\W]/g, '').length, name).toBeGreaterThan(name.includes('*') ? 1 : 0);
      expect(() => pattern(name)).not.toThrow();
      expect(KINDS).toContain(kind);
      expect(lifetime, name).toMatch(LIFETIME);
      if (kind === 'sessionStorage') expect(lifetime, name).toBe('session');
    }
    const items = facts.items.map(({ kind, name, thirdParty }) => `${kind} ${name} ${!!thirdParty}`);
    expect(new Set(items).size).toBe(items.length);
  });

  it('says where that stands, and when it was looked at', () => {
    expect(facts.sources.length).toBeGreaterThan(0);
    for (const address of [facts.statement, ...facts.sources])
      expect(new URL(address).protocol).toBe('https:');
    expect(new Set(facts.sources).size).toBe(facts.sources.length);
    expect(facts.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Date(facts.checked).toISOString()).toContain(facts.checked);
  });

  it('makes a config that is lawful, as an object and as JSON (R-LAW-23, R-AUD-08)', () => {
    for (const language of ['en', 'nl'] as const) {
      const made = service({ language });
      expect(made).toMatchObject({ id, purpose: facts.purpose[language], category: facts.category });
      for (const one of [made, JSON.parse(JSON.stringify(made)) as typeof made]) {
        const config = { ...minimal, services: [one] };
        expect(() => checkConfig(config, resolveConfig(config))).not.toThrow();
      }
    }
  });
});

describe('a sheet is refused', () => {
  const sheet = (more: Partial<ServiceFacts>) => ({
    ...minimal,
    services: [{ ...door.youtube(), ...more } as never],
  });

  it('that declares a known tracker functional (R-LAW-23)', () => {
    const tracker = { name: '_ga', kind: 'cookie', lifetime: '2 years' } as const;
    expect(() => checkConfig(sheet({ category: 'functional', items: [tracker] }))).toThrow(/known tracker/);
    expect(() => checkConfig(sheet({ category: 'analytical', items: [tracker] }))).not.toThrow();
  });

  it.each(['name', 'category', 'provider', 'purpose'] as const)(
    'that lacks its %s (R-LAW-26, R-AUD-10)',
    (key) => {
      expect(() => checkConfig(sheet({ [key]: undefined }))).toThrow(`services[0].${key}`);
    },
  );
});
