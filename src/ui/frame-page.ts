import { embedStyles } from './embed-styles.js';
import { tokens } from './tokens.js';

/** What a page can set on our elements; a frame's own document inherits none of it. */
const PROPERTIES = [
  'background',
  'text',
  'muted',
  'line',
  'button-background',
  'button-text',
  'focus',
  'radius',
  'font',
].map((name) => '--consent-' + name);

const STYLES =
  (tokens + embedStyles).replaceAll(':host', ':root') +
  'body{margin:0}@media print{:root{display:block!important}}';

/**
 * Gives the blank page in a frame the looks of the page around it. Sheets that are made by a script need
 * no leave of a policy, and are made by the window that they are for.
 */
export function dressFrame(frame: HTMLIFrameElement): void {
  const { contentDocument: page, contentWindow: view } = frame;
  const { CSSStyleSheet } = view as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES + `:root{${lookOf(frame)}}`);
  page!.adoptedStyleSheets = [sheet];
  page!.documentElement.lang = document.documentElement.lang;
  page!.documentElement.dir = getComputedStyle(frame).direction;
}

function lookOf(frame: HTMLIFrameElement): string {
  const style = getComputedStyle(frame);
  const { fontSize } = getComputedStyle(document.documentElement);
  const own = PROPERTIES.map((name) => [name, style.getPropertyValue(name)]).filter(([, value]) => value);
  const look = [
    ['color-scheme', style.colorScheme],
    ['font-size', fontSize],
    ['--consent-font', style.fontFamily],
    ...own,
  ];
  return look.map((pair) => pair.join(':')).join(';');
}
