import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isOfWeb } from '../../snippet/hosts.js';
import type { PreloadScript } from '../../snippet/preload.js';

/**
 * The external scripts that a page holds, in its order; none of those that come by a template. One with
 * `integrity` is left out, because engines differ in whether a hint is of use to it.
 */
export function labelledScripts(text: string): PreloadScript[] {
  const elements = [...elementsIn(parse(text.replace(/^\uFEFF/, ' ')))];
  const hasBase = elements.some(
    ({ name, attributes }) => name === 'base' && attributes['href'] !== undefined,
  );
  return (
    elements
      .filter(({ name }) => name === 'script')
      .flatMap(({ attributes }) => labelled(attributes) ?? [])
      // The snippet stands before the base from which others start.
      .filter(({ src }) => isOfWeb(src) && (!hasBase || /^([a-z]+:)?\/\//i.test(src)))
  );
}

type Attributes = Readonly<Record<string, string>>;

function* elementsIn(parent: Tree.ParentNode): Generator<{ name: string; attributes: Attributes }> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    };
    yield* elementsIn(node);
  }
}

function labelled(attributes: Attributes): PreloadScript | undefined {
  const { type = '', integrity, crossorigin, referrerpolicy } = attributes;
  const { 'data-service': service, 'data-category': category, 'data-type': runsAs = '' } = attributes;
  const src = (attributes['data-src'] ?? attributes['src'] ?? '').trim();
  if (type.toLowerCase() !== 'text/plain' || integrity || !(service ?? category)) return undefined;
  if (!/^$|^module$|javascript/i.test(runsAs)) return undefined;
  return {
    src,
    ...(service !== undefined && { service }),
    ...(category !== undefined && { category }),
    ...(runsAs === 'module' && { type: 'module' }),
    ...(crossorigin !== undefined && {
      crossorigin: crossorigin === 'use-credentials' ? crossorigin : 'anonymous',
    }),
    ...(referrerpolicy && { referrerpolicy }),
  };
}
