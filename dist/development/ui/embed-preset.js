let presets;
/** Loads what is known of vendors' pages. Where that fails, addresses are used as they are. */
async function loadPresets() {
    presets ??= await import('../embeds/presets.js').catch(() => undefined);
}
/** How the vendor shows a page, or what a pasted piece of markup is of. */
function presetFor(src, markup) {
    const at = location.hostname;
    return src ? presets?.presetOf(src, at) : presets?.presetIn(markup, at);
}

export { loadPresets, presetFor };
