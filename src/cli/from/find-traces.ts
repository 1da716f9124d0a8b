import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { CONFIG_ID } from '../page/marker.js';
import { tracesOfCode, tracesOfStyle } from './code.js';
import { tracesOfAttribute, writeTag, type Attributes } from './tag.js';
import { moveBy, webAddress, type Trace } from './traces.js';

/** What of a page bears on services. */
export interface PageTraces {
  /** In the page's order. */
  readonly traces: readonly Trace[];
  /** Hosts that the page says are its own. */
  readonly own: readonly string[];
  /** Of `<html lang>`. */
  readonly language: string | undefined;
}

/** Reads all of a page, as a browser without scripts does: what stands in `<noscript>` counts. */
export function findTraces(text: string): PageTraces {
  // A byte order mark is no letter of the page, but keeps its place.
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  const elements = [...elementsIn(parse(text.replace(/^\uFEFF/, ' '), options))];
  const base = elements.find(({ tagName, attributes }) => tagName === 'base' && attributes['href']);
  const baseUrl = base && webAddress(base.attributes['href']!)?.href;
  return {
    traces: elements.flatMap((element) => [...tracesOf(element, baseUrl)]),
    own: elements.flatMap(ownHost),
    language: elements.find(({ tagName }) => tagName === 'html')?.attributes['lang'] || undefined,
  };
}

interface Element {
  readonly tagName: string;
  readonly attributes: Attributes;
  readonly node: Tree.Element;
}

function* elementsIn(parent: Tree.ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    const attributes = node.attrs.map(
      ({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value] as const,
    );
    yield { node, tagName: node.tagName, attributes: Object.fromEntries(attributes) };
    yield* elementsIn('content' in node ? node.content : node);
  }
}

function ownHost({ tagName, attributes: { rel, href, property, content } }: Element): string[] {
  const isOwn = tagName === 'base' || (tagName === 'link' && rel === 'canonical');
  const says = isOwn ? href : tagName === 'meta' && property === 'og:url' ? content : undefined;
  const url = says && webAddress(says);
  return url ? [url.hostname] : [];
}

function* tracesOf({ node, tagName, attributes }: Element, base: string | undefined): Generator<Trace> {
  const at = node.sourceCodeLocation;
  // A browser adds what a page leaves out, such as <head>; that has no place. The config asks for nothing.
  if (!at || attributes['id'] === CONFIG_ID) return;
  const { startOffset: offset, attrs: places } = at;
  const names = Object.keys(attributes);
  if (names.length) yield { kind: 'tag', text: writeTag(tagName, attributes), where: `<${tagName}>`, offset };
  for (const name of names) {
    yield* moveBy(places?.[name]?.startOffset ?? offset, tracesOfAttribute(tagName, attributes, name, base));
  }
  const inner = node.childNodes[0];
  if (!inner || !('value' in inner) || !inner.sourceCodeLocation) return;
  const where = `<${tagName}>`;
  const isRun = tagName === 'script' && isCode(attributes['type']);
  const found = isRun
    ? tracesOfCode(inner.value, where)
    : tagName === 'style'
      ? tracesOfStyle(inner.value, where, base)
      : [];
  yield* moveBy(inner.sourceCodeLocation.startOffset, found);
}

/** Code that runs, now or once it is released; for data, such as JSON, nothing is asked. */
function isCode(type = ''): boolean {
  return /^\s*($|module$|text\/plain$|(text|application)\/(x-)?(java|ecma)script)/i.test(type);
}
