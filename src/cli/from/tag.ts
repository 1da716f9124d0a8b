import { tracesOfCode, tracesOfStyle } from './code.js';
import { addressTrace, type Trace } from './traces.js';

export type Attributes = Readonly<Record<string, string>>;

/** Attributes whose address a browser asks for by itself or, of a form, when it is sent. */
const ASKED = ['src', 'srcset', 'poster', 'formaction', 'xlink:href', 'data-src', 'data-srcset'];
/** Links that a browser follows by itself. */
const FOLLOWED =
  /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i;
/** Those that only some elements ask for. */
const ASKED_IN: Readonly<Record<string, readonly string[]>> = {
  action: ['form'],
  data: ['object'],
  href: ['image', 'use', 'feimage'],
};

/** A start tag in one form, for vendors' marks to be looked for. */
export function writeTag(name: string, attributes: Attributes): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.trim()}"`);
  return `<${name}${all.join('')}>`;
}

/** What an attribute shows. Its place is that of the attribute, so offsets are 0. */
export function tracesOfAttribute(
  tag: string,
  attributes: Attributes,
  name: string,
  base: string | undefined,
): Trace[] {
  const value = attributes[name]!;
  const at = { where: `<${tag} ${name}>`, offset: 0 };
  if (isLabel(tag, name)) return value.trim() ? [{ kind: 'label', text: value.trim(), ...at }] : [];
  if (name.startsWith('on')) return tracesOfCode(value, at.where);
  if (name === 'style') return tracesOfStyle(value, at.where, base);
  if (isAsked(tag, attributes, name)) {
    const all = name.endsWith('srcset') ? candidatesOf(value) : [value];
    return all.flatMap((one) => addressTrace(one, { kind: 'address', ...at, ...(base && { base }) }));
  }
  // Vendors' markup says what their script is to load: data-url="https://…".
  return /^data-/.test(name) && /^(https?:)?\/\//.test(value)
    ? addressTrace(value, { kind: 'mention', ...at })
    : [];
}

function isLabel(tag: string, name: string): boolean {
  return name === 'data-service' || (tag === 'consent-embed' && name === 'service');
}

function isAsked(tag: string, { rel = '' }: Attributes, name: string): boolean {
  if (ASKED.includes(name) || ASKED_IN[name]?.includes(tag)) return true;
  return tag === 'link' && (name === 'href' || name === 'data-href') && FOLLOWED.test(rel);
}

/** The addresses of `a.png 1x, b.png 2x`. */
function candidatesOf(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0]!);
}
