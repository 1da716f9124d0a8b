import type { ResolvedConfig } from '../core/config.js';
/** Whether the page's policy stopped this frame, which was given the form of a held one since. */
export declare function wasStopped(frame: Element): boolean;
/**
 * Gives frames that the page's policy has stopped the form of held ones, so that a placeholder can stand in
 * them in place of the browser's own error. Once the page has loaded: until then a framework may compare its
 * frames with those that the server sent.
 */
export declare function holdFrames(isDenied: (host: string) => boolean, config: ResolvedConfig): void;
/**
 * Shows frames that may be there now what they are for. When a page is loaded again, Firefox brings back
 * what each frame showed before: of one that was held, the blank page.
 */
export declare function wakeFrames(isDenied: (host: string) => boolean): void;
