import { type EmbedVendor } from './preset.js';
export declare const linkedin: EmbedVendor;
