import type { ItemKind, ResolvedConfig } from '../core/config.js';
/** Something that is stored in the browser, though nothing that may run now declares it. */
export interface StrayItem {
    readonly name: string;
    readonly kind: ItemKind;
    /** The service that declares it and may not run, where there is one. */
    readonly service?: string;
}
/**
 * Looks through what is stored, rather than at who stores it: no wrapper sees `localStorage.key = value`,
 * another frame's `document.cookie`, or what the server sets.
 */
export declare function strayItems(config: ResolvedConfig, granted: ReadonlySet<string>): Promise<StrayItem[]>;
