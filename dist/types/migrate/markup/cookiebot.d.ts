import { type Rule } from './rule.js';
export declare const cookiebot: readonly Rule[];
