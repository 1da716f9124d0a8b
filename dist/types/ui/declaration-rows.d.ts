import type { ItemConfig, ResolvedConfig, ServiceConfig } from '../core/config.js';
import type { Locale, PageTexts } from '../core/texts.js';
/** The words of a declaration: the notice's own, and those of a page's text. */
export interface DeclarationWords {
    readonly notice: Locale;
    readonly page: PageTexts;
    /** How dates are written; see `localeOf`. */
    readonly locale: string | undefined;
}
/** One item, or a service that stores none. */
export interface Row {
    readonly service: ServiceConfig;
    /** The category's name. */
    readonly category: string;
    readonly item: ItemConfig | undefined;
}
export declare const COLUMNS: readonly ["item", "service", "category", "purpose", "lifetime", "party"];
export type Column = (typeof COLUMNS)[number];
export interface Sorting {
    readonly column: Column;
    readonly direction: 'ascending' | 'descending';
}
/** Everything that is declared, in the order of the config; the notice's own item comes first. */
export declare function rowsOf({ categories, controller, cookie }: ResolvedConfig, words: DeclarationWords): Row[];
/** The rows in the order that the visitor asked for; equal ones stay as they stood. */
export declare function sortRows(rows: readonly Row[], sorting: Sorting, words: DeclarationWords): Row[];
/** Who sets the row's item; nothing where there is none. */
export declare function partyOf({ item }: Row, { page }: DeclarationWords): string;
/** What the row's item is for: in its own words, else as its service says. */
export declare function purposeOf({ item, service }: Row): string;
