import { addressTrace, moveBy, type Trace } from './traces.js';

/*
 * Strings, comments, and regular expressions, in which a quote starts no string. A slash starts one of these where
 * no value stands before it that could be divided.
 */
const TOKENS = new RegExp(
  [
    /(["'])((?:\\[^]|(?!\1)[^\\\n])*)\1/,
    /`((?:\\[^]|[^\\`])*)`/,
    /\/\/[^\n]*|\/\*[^]*?\*\//,
    /(?<=(?:^|[(,=:[!&|?{};\n]|\breturn)\s*)(\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
const ADDRESSES = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s"'<>]*/gi;
/** Of an address that code puts together: `'.vendor.example/a.js'`. */
const PART = /^\.?([\w-]+(?:\.[\w-]+)+\/\S*)$/;

type Part = string | undefined;

/** What inline code shows; what is commented out is not there. */
export function tracesOfCode(code: string, where: string): Trace[] {
  const traces: Trace[] = [];
  const text = code.replace(
    TOKENS,
    (token, _quote: Part, quoted: Part, template: Part, pattern: Part, offset: number) => {
      if (pattern) return token;
      const value = quoted ?? template;
      // As long as it was, so that everything stays in its place.
      if (value === undefined) return token.replaceAll(/[^\n]/g, ' ');
      traces.push(...moveBy(offset + 1, tracesOfString(value.replaceAll('\\/', '/'), where)));
      return token;
    },
  );
  return [{ kind: 'code', text, where, offset: 0 }, ...traces];
}

function tracesOfString(value: string, where: string): Trace[] {
  const part = PART.exec(value)?.[1];
  if (part) return addressTrace(`https://${part}`, { kind: 'part', where, offset: 0 });
  return [...value.matchAll(ADDRESSES)].flatMap(({ 0: address, index: offset }) =>
    addressTrace(address, { kind: 'mention', where, offset }),
  );
}

const STYLE_ADDRESSES = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/gi;

/** The addresses that a style sheet loads. */
export function tracesOfStyle(style: string, where: string, base?: string): Trace[] {
  const bare = style.replaceAll(/\/\*[^]*?\*\//g, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(STYLE_ADDRESSES)].flatMap((match) =>
    addressTrace(match[2] ?? match[4]!, {
      kind: 'address',
      where,
      offset: match.index,
      ...(base && { base }),
    }),
  );
}
