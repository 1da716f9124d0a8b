/** How a page of a vendor is shown in a frame, as the vendor itself says that it is to be done. */
export interface Preset {
    /** Id of the service in the catalogue. */
    readonly service: string;
    /** The frame's address; https, at one of the vendor's own hosts. */
    readonly src: string;
    /** The page for people. */
    readonly href: string;
    /** With `height` the proportions; without it, the frame is as wide as it can be. */
    readonly width?: number;
    /** In CSS pixels where there is no `width`. */
    readonly height: number;
    /** What the frame may do, as its attribute has it. */
    readonly allow?: string;
    /** What the vendor must be told of the page's address, where it refuses to work without. */
    readonly referrerpolicy?: string;
}
/** What a vendor makes of a page's address. */
export type Frame = Omit<Preset, 'service' | 'href'> & {
    /** The page for people, where it was not that page's address that was given. */
    readonly href?: string;
};
/** One vendor: whose addresses are its own, and which frames show them. */
export interface EmbedVendor {
    readonly service: string;
    /** Whole host names of its pages and frames. */
    readonly hosts: readonly string[] | RegExp;
    /** Classes or attributes by which the markup that it gives people to paste is known. */
    readonly marks?: readonly string[];
    /**
     * The frame for a page at one of its hosts, nothing where it has none. `at` is the host of the page that
     * the frame is to stand in, where that is known.
     */
    frameOf(url: URL, at: string): Frame | undefined;
}
/** Proportions of a film, and of one that was made for a telephone held upright. */
export declare const WIDE: {
    width: number;
    height: number;
};
export declare const TALL: {
    width: number;
    height: number;
};
/** The parts of a path: `/a/b/` is `['a', 'b']`. */
export declare function partsOf({ pathname }: URL): string[];
/** The text where it is of that form; else none at all. */
export declare function only(form: RegExp, text: string | null | undefined): string | undefined;
