/**
 * Tells those who cannot see it that the first layer has come, or that a choice was kept: once, politely (WCAG
 * 4.1.3), though each layer may say so. In a shadow root, so that it is no text of the page's and no style of
 * the page reaches it; beside the layers, because those are hidden by then.
 */
export declare function say(text: string, language: string): void;
