/** A tag as it stands in markup. */
export interface Tag {
    readonly name: string;
    readonly attributes: ReadonlyMap<string, string>;
}
/**
 * The opening tags of a piece of markup. It is looked through for addresses, not shown: what a parser would
 * make of odd markup does not matter here, and Node has none.
 */
export declare function tagsIn(markup: string): Tag[];
