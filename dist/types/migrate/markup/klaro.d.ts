import { type Rule } from './rule.js';
export declare const klaro: readonly Rule[];
/** Version 2 labels as Klaro does; 3 wraps everything in templates. */
export declare const orejime: readonly Rule[];
