import type { ResolvedConfig } from '../core/config.js';
/**
 * Gives frames that the page's policy has stopped the form of held ones, so that a placeholder can stand in
 * them in place of the browser's own error. Once the page has loaded: until then a framework may compare its
 * frames with those that the server sent.
 */
export declare function holdFrames(isDenied: (host: string) => boolean, config: ResolvedConfig): void;
