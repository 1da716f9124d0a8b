/** The tools that a site can come from. */
export declare const PEERS: readonly ["vanilla-cookieconsent", "klaro", "orejime", "tarteaucitron", "cookiebot", "onetrust"];
export type PeerId = (typeof PEERS)[number];
/** By the old id of a category or service, ours. */
export type IdMap = Readonly<Record<string, string>>;
/**
 * The id of ours that an old one stands for. One that nobody maps stays as it is, and counts as tracking
 * where the config does not know it; but what is called functional elsewhere seldom is so here, where it
 * always runs.
 */
export declare function ourId(peer: PeerId, old: string, map: IdMap): string;
/** The same, but nothing for what nobody maps. */
export declare function mapped(peer: PeerId, old: string, map: IdMap): string | undefined;
