import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree, type Token } from 'parse5';
import { MAY_BE_OURS, type Span } from './marker.js';

/** An element, text or comment that is written in the page, where a browser puts it. */
export interface Piece extends Span {
  /** `head`, `script`, `#comment`, `#text`. */
  readonly name: string;
  /** Where its start tag ends. */
  readonly tagEnd: number;
  /** Where its end tag starts, if it has one; else it compares to nothing. */
  readonly endTag: number;
  /** What a comment or a text says. */
  readonly words: string;
  readonly attributes: readonly Token.Attribute[];
  /** The same object for siblings. */
  readonly parent: object | null;
  /** The tag name of what it stands in. */
  readonly within: string;
}

const ENOUGH = Symbol('enough');
/** Bytes, and so letters at most, in which a browser looks for the page's encoding. */
const LOOKED_AT = 1024;

/**
 * What is written at the beginning of a page, in its order, up to the body and the last of what may be
 * ours: parsing all of a page would take ten times as long.
 */
export function outline(text: string): Piece[] {
  const last = [...text.matchAll(MAY_BE_OURS)].at(-1)?.index ?? 0;
  const needed = Math.max(last, LOOKED_AT);
  // Not what the document holds in the end: <frameset> can throw a body out that is in the file.
  const found = new Set<Tree.Node>();
  let isInBody = false;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: ({ tagName }) => {
      isInBody ||= tagName === 'body' || tagName === 'frameset';
    },
    setNodeSourceCodeLocation(node: Tree.Node, location: Token.ElementLocation | null) {
      defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
      if (!location) return;
      if (isInBody && location.startOffset > needed) throw ENOUGH;
      found.add(node);
    },
  };
  try {
    // A byte order mark is no letter of the page, but keeps its place.
    parse(text.replace(/^\uFEFF/, ' '), { treeAdapter, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return Array.from(found, toPiece).sort((one, other) => one.start - other.start);
}

function toPiece(node: Tree.Node): Piece {
  const at = node.sourceCodeLocation!;
  const { startTag, endTag }: Token.ElementLocation = at;
  const parent = 'parentNode' in node ? node.parentNode : null;
  return {
    name: node.nodeName,
    start: at.startOffset,
    end: at.endOffset,
    tagEnd: (startTag ?? at).endOffset,
    endTag: endTag?.startOffset ?? NaN,
    words: 'data' in node ? node.data : 'value' in node ? node.value : '',
    attributes: 'attrs' in node ? node.attrs : [],
    parent,
    within: parent?.nodeName ?? '',
  };
}
