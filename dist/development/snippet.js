export { printPolicy, printSnippet } from './snippet/print-snippet.js';
