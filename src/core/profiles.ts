/** Where the rules come from: the region's own law or regulator. */
export interface Profile {
  /** Days that an answer may count at least, and at most. */
  readonly days: readonly [min: number, max: number];
  /** Categories that may run until the visitor objects, where the site states on which ground. */
  readonly mayExempt: 'none' | 'analytical' | 'all';
  /** Whether the first layer has a cross that refuses. */
  readonly hasCross: boolean;
  /** Laws and guidance, with what they say of it. */
  readonly sources: readonly string[];
}

/** Regions, by id. */
export type ProfileId = 'eu' | 'nl' | 'be' | 'de' | 'fr' | 'it' | 'es' | 'uk' | 'ch' | 'us' | 'qc' | 'br';

const OPT_IN = { days: [1, 395], mayExempt: 'analytical', hasCross: false } as const;

/** What differs from region to region, as data; everything else is the same for all. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  eu: { ...OPT_IN, sources: ['Directive 2002/58/EC art. 5(3)'] },
  nl: { ...OPT_IN, sources: ['Telecommunicatiewet art. 11.7a(3)'] },
  be: { ...OPT_IN, mayExempt: 'none', sources: [] },
  de: { ...OPT_IN, mayExempt: 'none', sources: [] },
  fr: { ...OPT_IN, sources: [] },
  it: { ...OPT_IN, days: [182, 395], hasCross: true, sources: [] },
  es: { ...OPT_IN, sources: [] },
  uk: { ...OPT_IN, sources: [] },
  ch: { ...OPT_IN, sources: [] },
  us: { ...OPT_IN, days: [365, 395], mayExempt: 'all', sources: [] },
  qc: { ...OPT_IN, mayExempt: 'none', sources: [] },
  br: { ...OPT_IN, sources: [] },
};
