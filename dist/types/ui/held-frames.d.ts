import type { ConsentManager } from '../manager.js';
/**
 * Draws the placeholder of every held frame inside the frame itself, in the blank page that it shows
 * while it has no address: nothing is put into the page and nothing moves, so that frameworks find it as
 * they left it. Follows frames that come, are held, released, or grow later. Returns what ends that.
 */
export declare function showHeldFrames(manager: ConsentManager, root?: Document | Element): () => void;
