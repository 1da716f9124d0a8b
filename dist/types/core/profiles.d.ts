/** What a region's law leaves open; everything else is the same for all. The grounds stand in docs/profiles.md. */
export interface Profile {
    /** Days that an answer may count at least, and at most. */
    readonly days: readonly [min: number, max: number];
    /** Categories that may run until the visitor objects, where the site states on which ground. */
    readonly mayExempt: 'none' | 'analytical' | 'all';
    /** Whether the first layer has a cross that refuses. */
    readonly hasCross: boolean;
}
/** Regions, by id. */
export type ProfileId = 'eu' | 'nl' | 'be' | 'de' | 'fr' | 'it' | 'es' | 'uk' | 'ch' | 'us' | 'qc' | 'br';
/** What differs from region to region, as data. Everyone who is asked downloads this, so it is small. */
export declare const PROFILES: Readonly<Record<ProfileId, Profile>>;
