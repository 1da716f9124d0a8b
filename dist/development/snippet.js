export { printNotice } from './snippet/print-notice.js';
export { printPolicy, printSnippet } from './snippet/print-snippet.js';
