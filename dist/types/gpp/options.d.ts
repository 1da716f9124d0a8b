import type { CmpOptions } from '../iab/check-cmp.js';
/** The sections that this adapter fills, by the prefix that the platform gives them. */
export type GppSection = 'tcfeuv2' | 'usnat' | 'usca';
/** What the site does with personal data, in the words of the laws of the United States. */
export interface GppUsOptions {
    /** Whether it sells them. What is true here says as well that its notice told the visitor of the opt-out. */
    readonly sale?: boolean;
    /** Whether it shares them for advertising across sites. */
    readonly sharing?: boolean;
    /** Whether it processes them for targeted advertising; only `usnat` has a field for it. */
    readonly targetedAdvertising?: boolean;
    /** The category that a visitor refuses to opt out. Default: `tracking`. */
    readonly category?: string;
}
/** Which sections are said, and whose law is in force. */
export interface GppOptions extends CmpOptions {
    readonly sections: {
        /** What `startTcf` gave. */
        readonly tcfeuv2?: {
            readonly tcString: string | undefined;
        };
        readonly usnat?: GppUsOptions;
        readonly usca?: GppUsOptions;
    };
    /** The section in force for this visitor, as the server knows it; `none` for none. Default: the only one. */
    readonly applicable?: GppSection | 'none';
}
/** Numbers of the sections. @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Sections/Section%20Information.md */
export declare const SECTION_IDS: Readonly<Record<GppSection, number>>;
