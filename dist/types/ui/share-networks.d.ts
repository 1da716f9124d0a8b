/** What is shared: an address, and a line about it. */
export interface Shared {
    readonly url: string;
    readonly text: string;
}
/** A place to share in: its own name, and the address of its own page for that, with what is shared filled in. */
export interface Network {
    /** A name that is the same in every language; e-mail has none. */
    readonly name?: string;
    readonly addressOf: (shared: Shared) => string;
}
/** By the word that stands for it in `networks`, in the order in which they are offered. */
export declare const NETWORKS: Readonly<Record<string, Network>>;
