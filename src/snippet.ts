export { printPolicy, printSnippet, type SnippetOptions } from './snippet/print-snippet.js';
