export { printNotice, type PrintedNoticeOptions } from './snippet/print-notice.js';
export { printPolicy, printSnippet, type SnippetOptions } from './snippet/print-snippet.js';
export type { PreloadScript } from './snippet/preload.js';
