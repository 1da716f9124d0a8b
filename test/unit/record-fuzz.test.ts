import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, type ConsentRecord } from '../../src/core/record.js';
import { resolveConfig } from '../../src/core/resolve-config.js';
import { formatRecord } from '../../src/core/store.js';
import { decisionOf, grantedBy, shop } from './support/config.js';

const config = resolveConfig(shop);
const { revision, seal, tokens } = config;
const DAY = 20_000;
const NOTHING = ['basket', 'functional'];
const asked = [...tokens].filter(([id]) => !NOTHING.includes(id));
const all: ConsentRecord = {
  revision,
  seal,
  day: DAY,
  method: 'accept',
  grants: new Set(asked.map(([, token]) => token)),
  id: '0123456789abcdef',
};
const good = formatRecord(all);
const [format, , , day, method, grants, id] = good.split('.') as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const write = (
  parts: Partial<Record<'format' | 'revision' | 'day' | 'method' | 'grants' | 'id', string>>,
) => {
  const given = { format, revision, day, method, grants, id, ...parts };
  return [given.format, given.revision, seal, given.day, given.method, given.grants, given.id].join('.');
};

/**
 * What a value may grant, found in another way than the library's: field by field. A value that is no
 * record of this config, of this day or one of the 181 before, may grant nothing but what is functional.
 */
function mayGrant(value: string): string[] {
  const fields = value.split('.');
  const [version, forRevision, forSeal = '', on = '', how = '', what = '', who = ''] = fields;
  const isHead = version === '1' && forRevision === revision && /^\w{7}$/.test(forSeal) && /^\d{5}$/.test(on);
  const isTail =
    ['accept', 'save'].includes(how) && fields.length === 7 && /^\w+$/.test(what) && /^\w{16}$/.test(who);
  if (!isHead || !isTail || what.length % 5 || value.length > 4096 || +on > DAY || +on < DAY - 181)
    return NOTHING;
  const granted = new Set(Array.from({ length: what.length / 5 }, (_, at) => what.slice(at * 5, at * 5 + 5)));
  return [...NOTHING, ...asked.filter(([, token]) => granted.has(token)).map(([one]) => one)].sort();
}

const granted = (value: string) => grantedBy(decisionOf(config, [value], DAY));

describe('a value that is not exactly a record is no consent', () => {
  it('while the whole record is, or the tests below would prove nothing', () => {
    expect(granted(good)).toEqual([...tokens.keys()].sort());
    expect(mayGrant(good)).toEqual([...tokens.keys()].sort());
    expect(write({})).toBe(good);
  });

  it.each([
    '{"__proto__":{"tracking":true}}',
    '{"constructor":{"prototype":{"tracking":true}}}',
    '{"tracking":true,"analytical":true}',
    '%7B%22__proto__%22%3A%7B%22tracking%22%3Atrue%7D%7D',
    '__proto__',
    'constructor',
    'toString.hasOwnProperty',
    write({ grants: '__proto____' }),
    write({ grants: '__proto__x' }),
    write({ revision: '__proto' }),
    write({ method: '__proto__' }),
    write({ method: 'constructor' }),
    '["tracking"]',
    'true',
    'tracking',
    'yes',
    '1',
  ])('nothing is granted by %j, nor to any other object (R-SEC-01)', (value) => {
    expect(granted(value)).toEqual(NOTHING);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['tracking']).toBe(undefined);
  });

  it.each([
    ['empty', ''],
    ['of the next format', write({ format: '2' })],
    ['of no format', good.slice(2)],
    ['of a format with a nought before', write({ format: '01' })],
    ['of tomorrow', write({ day: String(DAY + 1) })],
    ['of the last day there is', write({ day: '99999' })],
    ['of no day', write({ day: '' })],
    ['of a fraction of a day', write({ day: '19999.5' })],
    ['of a negative day', write({ day: '-9999' })],
    ['of a day in another script', write({ day: '١٩٩٩٩' })],
    ['of milliseconds', write({ day: String(DAY * 864e5) })],
    ['of an unknown method', write({ method: 'implied' })],
    ['of a refusal that grants', write({ method: 'reject' })],
    ['of an acceptance of nothing', write({ grants: '' })],
    ['with half a grant', write({ grants: grants.slice(0, -1) })],
    ['without an id', write({ id: '' })],
    ['with a short id', write({ id: id.slice(1) })],
    ['with a long id', write({ id: id + 'x' })],
    ['with a field more', good + '.x'],
    ['with a dot more', good + '.'],
    ['with a space before', ' ' + good],
    ['with a line end behind', good + '\n'],
    ['on two lines', good + '\n' + good],
    ['in quotes', `"${good}"`],
    ['in other letters', good.toUpperCase()],
    ['encoded', encodeURIComponent(good).replaceAll('.', '%2E')],
    ['too large for any cookie', write({ grants: grants.repeat(250) })],
  ])('one that is %s grants nothing and throws nothing (R-SEC-02)', (_, value) => {
    expect(granted(value)).toEqual(NOTHING);
  });

  it('a record that was cut off anywhere grants nothing (R-SEC-02)', () => {
    for (let end = 0; end < good.length; end++) expect(granted(good.slice(0, end))).toEqual(NOTHING);
    for (let start = 1; start <= good.length; start++) expect(granted(good.slice(start))).toEqual(NOTHING);
  });
});

const unicode = fc.string({ unit: 'binary', maxLength: 300 });
const ofGrammar = fc.string({ unit: fc.constantFrom(...'0123456789abcxyz._-ABZ;,"= '), maxLength: 250 });
const place = fc.nat({ max: good.length - 1 });
const character = fc.oneof(
  fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzAZ_.-%;="'),
  fc.string({ minLength: 1, maxLength: 1 }),
);
const change = fc.oneof(
  fc.tuple(place, character).map(
    ([at, text]) =>
      (value: string) =>
        value.slice(0, at) + text + value.slice(at + 1),
  ),
  fc.tuple(place, character).map(
    ([at, text]) =>
      (value: string) =>
        value.slice(0, at) + text + value.slice(at),
  ),
  fc.tuple(place, fc.nat(20)).map(
    ([at, size]) =>
      (value: string) =>
        value.slice(0, at) + value.slice(at + size),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([at, size]) =>
      (value: string) =>
        value + value.slice(at, at + size),
  ),
);
const mutated = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce((value, act) => act(value), good));
const someToken = fc.oneof(
  fc.constantFrom(...tokens.values()),
  fc.stringMatching(/^\w{5}$/, { maxLength: 5 }),
);
const wellFormed = fc
  .record({
    revision: fc.oneof({ weight: 4, arbitrary: fc.constant(revision) }, fc.stringMatching(/^\w{7}$/)),
    day: fc.integer({ min: DAY - 250, max: DAY + 50 }).map(String),
    method: fc.constantFrom('accept', 'save', 'save', 'reject', 'maybe'),
    grants: fc.array(someToken, { minLength: 1, maxLength: 12 }).map((list) => list.join('')),
    id: fc.oneof({ weight: 4, arbitrary: fc.constant(id) }, fc.stringMatching(/^\w{15,17}$/)),
  })
  .map(write);

describe('of 10,000 values that came from anywhere (R-SEC-02)', () => {
  it('random ones grant nothing beyond what is functional, and none throws', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, ofGrammar, fc.json()), (value) => {
        expect(parseRecord(value)).toBe(null);
        expect(decisionOf(config, [value], DAY)).toMatchObject({
          mustAsk: true,
          method: null,
          decidedAt: null,
        });
        expect(granted(value)).toEqual(NOTHING);
      }),
      { numRuns: 4000 },
    );
  });

  it('a changed record grants exactly what it still says of this config, and most say nothing', () => {
    let empty = 0;
    fc.assert(
      fc.property(mutated, (value) => {
        const expected = mayGrant(value);
        if (expected === NOTHING) empty++;
        expect(granted(value)).toEqual(expected);
        expect(decisionOf(config, [value], DAY).mustAsk).toBe(expected === NOTHING && !isRefusal(value));
      }),
      { numRuns: 3000 },
    );
    expect(empty).toBeGreaterThan(1000);
  });

  it('a well-formed one grants known ids only, and only of this revision and of the last 182 days', () => {
    let full = 0;
    fc.assert(
      fc.property(wellFormed, (value) => {
        const expected = mayGrant(value);
        if (expected !== NOTHING) full++;
        expect(granted(value)).toEqual(expected);
        for (const one of granted(value)) expect(tokens.has(one)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    // Both sides were met, or the comparison would be idle.
    expect(full).toBeGreaterThan(100);
  });
});

/** A refusal is an answer too: it grants nothing, and does not ask again. */
function isRefusal(value: string): boolean {
  return parseRecord(value)?.method === 'reject';
}
