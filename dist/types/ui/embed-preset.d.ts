import type { FoundPreset } from '../embeds/presets.js';
/** Loads what is known of vendors' pages. Where that fails, addresses are used as they are. */
export declare function loadPresets(): Promise<void>;
/** How the vendor shows a page, or what a pasted piece of markup is of. */
export declare function presetFor(src: string | null, markup: string): FoundPreset | undefined;
