import { type Rule } from './rule.js';
export declare const onetrust: readonly Rule[];
