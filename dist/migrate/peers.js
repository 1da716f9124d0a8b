/** The tools that a site can come from. */
const PEERS = [
    'vanilla-cookieconsent',
    'klaro',
    'orejime',
    'tarteaucitron',
    'cookiebot',
    'onetrust',
];
/** What sites commonly call a category. Preferences are not among them: they need consent, and are no part of the three. */
const CATEGORIES = {
    necessary: 'functional',
    required: 'functional',
    essential: 'functional',
    analytics: 'analytical',
    statistics: 'analytical',
    measurement: 'analytical',
    performance: 'analytical',
    marketing: 'tracking',
    advertising: 'tracking',
    advertisement: 'tracking',
    ads: 'tracking',
    targeting: 'tracking',
    social: 'tracking',
};
// Klaro and Orejime ask about services, whose names are the site's own: there is nothing to guess.
const DEFAULTS = {
    'vanilla-cookieconsent': CATEGORIES,
    klaro: {},
    orejime: {},
    tarteaucitron: {
        gtag: 'google-analytics-4',
        googletagmanager: 'google-tag-manager',
        matomocloud: 'matomo',
        matomohightrack: 'matomo',
        facebookpixel: 'meta-pixel',
        clarity: 'microsoft-clarity',
        linkedininsighttag: 'linkedin-insight',
        googlemapsembed: 'google-maps',
    },
    cookiebot: { necessary: 'functional', statistics: 'analytical', marketing: 'tracking' },
    // Its functional cookies (C0003) are those of convenience, which need consent.
    onetrust: { C0001: 'functional', C0002: 'analytical', C0004: 'tracking', C0005: 'tracking' },
};
/**
 * The id of ours that an old one stands for. One that nobody maps stays as it is, and counts as tracking
 * where the config does not know it; but what is called functional elsewhere seldom is so here, where it
 * always runs.
 */
function ourId(peer, old, map) {
    return mapped(peer, old, map) ?? (old === 'functional' ? 'tracking' : old);
}
/** The same, but nothing for what nobody maps. */
function mapped(peer, old, map) {
    const found = [map, DEFAULTS[peer]].find((one) => Object.hasOwn(one, old));
    return found?.[old];
}

export { PEERS, mapped, ourId };
