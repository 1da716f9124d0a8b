import type { ResolvedConfig, ServiceConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
/** What a page says about an embed, in its attributes. */
export interface EmbedSource {
    readonly service?: string | null | undefined;
    readonly category?: string | null | undefined;
    /** What it is, in the page's own words. */
    readonly title?: string | null | undefined;
    /** Where it is loaded from. */
    readonly src?: string | null | undefined;
    /** The page for people at its source; `src` where there is none. */
    readonly href?: string | null | undefined;
    readonly poster?: string | null | undefined;
}
/** What its placeholder tells a visitor. */
export interface EmbedFacts {
    /** The service or category that a visitor can allow always; none where that would not be enough. */
    readonly allowed?: string | undefined;
    /** The category's name, where no service but the category itself decides. */
    readonly category?: string | undefined;
    /** What it is. */
    readonly name: string;
    /** What it is of, where that is not the name. */
    readonly of?: string | undefined;
    /** Who would receive data. */
    readonly provider: string;
    readonly statement?: string | undefined;
    /** The page at its source, and that page's host as people know it. */
    readonly source?: string | undefined;
    readonly host?: string | undefined;
    readonly poster?: string | undefined;
}
/** What is known of an embed; of an undeclared one that is its host. */
export declare function embedFacts({ config }: ConsentManager, words: Locale, embed: EmbedSource): EmbedFacts;
/** Whether the answer lets it load, as the gate and the policy have it: what is not declared counts as tracking. */
export declare function isGranted({ config, decision }: ConsentManager, embed: EmbedSource): boolean;
export declare function serviceOf({ categories }: ResolvedConfig, { service }: EmbedSource): ServiceConfig | undefined;
/** Absolute: in a frame's own document, a relative one would be looked for there. */
export declare function webAddress(address: string | null | undefined): URL | undefined;
