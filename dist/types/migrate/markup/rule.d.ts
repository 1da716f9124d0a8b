/** Elements of another tool's markup, and how they become ours. */
export interface Rule {
    readonly selector: string;
    readonly relabel: (element: HTMLElement, as: Relabel) => void;
}
/** What a rule has to work with. */
export interface Relabel {
    /** Ours for an old id; what nobody knows counts as tracking. */
    readonly id: (old: string) => string;
    /** Ours for an old id that somebody mapped. */
    readonly mapped: (old: string) => string | undefined;
    /** Has an element wait for all of these. */
    readonly waitFor: (element: HTMLElement, categories: readonly string[]) => void;
}
/** The kinds that the gate holds. */
export declare const HOLDABLE = ":is(script,iframe,img,source,link)";
/** A rule for buttons and links that open what the visitor chose. */
export declare function opens(selector: string): Rule;
/** Makes a button ask for one of our actions; its own call would be of a tool that is gone. */
export declare function act(button: HTMLElement, action: string): void;
/** Has an address wait where the gate looks for it; an empty frame in the meantime is no address. */
export declare function holdAddress(element: HTMLElement, from?: string): void;
