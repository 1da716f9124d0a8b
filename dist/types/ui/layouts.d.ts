import type { ResolvedConfig } from '../core/config.js';
import { keepPageReadable } from './page-room.js';
type KeepReadable = typeof keepPageReadable;
/** Gives a notice the looks of its layout, and a cross where the region's regulator asks for one. */
export declare function layOut(notice: HTMLElement & {
    keepReadable: KeepReadable;
}, { layout, profile, language, texts }: ResolvedConfig): Promise<void>;
export {};
