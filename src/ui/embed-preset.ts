import type { FoundPreset } from '../embeds/presets.js';

let presets: typeof import('../embeds/presets.js') | undefined;

/** Loads what is known of vendors' pages. Where that fails, addresses are used as they are. */
export async function loadPresets(): Promise<void> {
  presets ??= await import('../embeds/presets.js').catch(() => undefined);
}

/** How the vendor shows a page, or what a pasted piece of markup is of. */
export function presetFor(src: string | null, markup: string): FoundPreset | undefined {
  const at = location.hostname;
  return src ? presets?.presetOf(src, at) : presets?.presetIn(markup, at);
}
