import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonFault, placesInJson } from '../../../src/cli/json.js';

/** What is expected where, or nothing where the text is JSON. */
function faultIn(text: string): string | undefined {
  try {
    placesInJson(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return `${error.offset}: ${error.message}`;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const value = '"text", a number, true, false, null, {…} or […]';

describe('a text that is no JSON', () => {
  it.each([
    ['', `0: a value: ${value}`],
    ['{', '1: a name in double quotes'],
    ['{"a": 1,\n}', '9: no comma before "}"'],
    ['[1, ]', '4: no comma before "]"'],
    ['{"a" 1}', '5: ":"'],
    ['{"a": 1 "b": 2}', '8: "," or "}"'],
    ['{a: 1}', '1: a name in double quotes'],
    ["{'a': 1}", '1: a name in double quotes'],
    ['{"a": \'b\'}', `6: a value: ${value}`],
    ['{"a": undefined}', `6: a value: ${value}`],
    ['[01]', `1: a value: ${value}`],
    ['["a\nb"]', '3: a closing " on the same line'],
    ['["a', '3: a closing " on the same line'],
    ['["\\x"]', '2: an escape such as \\n or \\u00e9'],
    ['{} // why', '3: the end of the file'],
  ])('%j is wrong at %s', (text, fault) => {
    expect(faultIn(text)).toBe(fault);
  });
});

it('each value has its place', () => {
  const text = '{ "a": [1, {"b.c": "d"}],\n"e": null }';
  const places = [...placesInJson(text)].map(([path, at]) => [path, text.slice(at, at + 2)]);
  expect(places).toEqual([
    ['', '{ '],
    ['a', '[1'],
    ['a[0]', '1,'],
    ['a[1]', '{"'],
    ['a[1].b.c', '"d'],
    ['e', 'nu'],
  ]);
});

it('what JSON.parse reads has no fault, and what it refuses has one', () => {
  const mutated = fc
    .tuple(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.nat(4),
      fc.constantFrom('', ',', '}', ']', '"', '\\', '0', 'e', '\n', ':'),
    )
    .map(([text, at, length, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + length);
    });
  const text = fc.oneof(
    mutated,
    fc.json({ maxDepth: 4 }),
    fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0-1.eE+tn ') }),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(faultIn(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});
