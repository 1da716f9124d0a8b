const OPT_IN = { days: [1, 395], mayExempt: 'analytical', hasCross: false };
/** What differs from region to region, as data; everything else is the same for all. */
const PROFILES = {
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

export { PROFILES };
