import { type Rule } from './rule.js';
/** Its placeholders, which become embeds with a placeholder of our own. */
export declare const tarteaucitron: readonly Rule[];
