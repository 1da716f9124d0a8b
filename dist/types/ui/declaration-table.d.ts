import { type TemplateResult } from 'lit/html.js';
import { type Column, type DeclarationWords, type Row, type Sorting } from './declaration-rows.js';
/** What stands before a service's id in the address of its row. */
export declare const HASH = "#declaration-";
export interface TableState {
    readonly sorting: Sorting | undefined;
    /** Id of the service that a link led to. */
    readonly marked: string | undefined;
    onSort(column: Column): void;
}
/**
 * The table of services and items. Its roles are said as well as meant: as cards it is laid out as other
 * than a table, and Safari would take it for none.
 */
export declare function declarationTable(rows: readonly Row[], words: DeclarationWords, { sorting, marked, onSort }: TableState): TemplateResult;
