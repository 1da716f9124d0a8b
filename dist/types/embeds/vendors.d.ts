import type { EmbedVendor } from './preset.js';
/** Those whose pages can be shown by their plain address. */
export declare const VENDORS: readonly EmbedVendor[];
