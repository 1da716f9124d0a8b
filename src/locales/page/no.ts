// Pages in Norwegian call their language so.
export { default } from './nb.js';
