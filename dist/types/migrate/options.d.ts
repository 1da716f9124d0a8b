import { type IdMap, type PeerId } from './peers.js';
/** What a site says of the tool that it had before. */
export interface MigrateOptions {
    /** The tools whose labels are in the pages, and whose choices are in the browsers. */
    from: readonly PeerId[];
    /** Ours for their ids of categories and services: `{ statistics: 'analytical', ga: 'google-analytics-4' }`. */
    map?: IdMap;
    /** The site vouches that each category held the same services as now: a yes to a category counts for them. */
    sameServices?: boolean;
    /** The site vouches that its old tool stored a yes for a click only, where the stored choice does not tell. */
    onlyClicks?: boolean;
    /** Days for which the old tool kept a choice, where it does not write down when that was made. */
    lifetime?: number;
    /** Name of the old tool's cookie, where the site had given it another. */
    cookie?: string;
}
/** @throws {ConsentConfigError} for the first option that is missing, misspelt, or not of its form */
export declare function checkOptions(options: MigrateOptions): void;
