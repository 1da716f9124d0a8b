import { servicesOf } from '../core/categories.js';
import { categoryWords } from '../core/words.js';

/** What is known of an embed; of an undeclared one that is its host. */
function embedFacts({ config }, words, embed) {
    const service = serviceOf(config, embed);
    // In `strict` a category opens no host that its services do not name.
    const category = embed.service || config.block === 'strict'
        ? undefined
        : config.categories.find(({ id }) => id === embed.category);
    const label = category && categoryWords(words, category).label;
    const source = webAddress(embed.href) ?? webAddress(embed.src);
    const host = source?.host.replace(/^www\./, '');
    const thing = service?.name ?? host ?? label ?? '';
    return {
        allowed: service?.id ?? category?.id,
        category: label,
        name: embed.title || thing,
        of: embed.title ? thing : undefined,
        provider: service?.provider ?? (thing || embed.title),
        statement: service?.statement,
        source: source?.href,
        host,
        poster: ownPoster(embed.poster, config.allow),
    };
}
/** Whether the answer lets it load, as the gate and the policy have it: what is not declared counts as tracking. */
function isGranted({ config, decision }, embed) {
    const { granted } = decision;
    if (config.block === 'strict' && !serviceOf(config, embed))
        return granted.size === config.tokens.size;
    const id = embed.service ?? embed.category ?? '';
    return granted.has(config.tokens.has(id) ? id : 'tracking');
}
function serviceOf({ categories }, { service }) {
    return servicesOf(categories).find(({ id }) => id === service);
}
/** Absolute: in a frame's own document, a relative one would be looked for there. */
function webAddress(address) {
    if (!address || !URL.canParse(address, document.baseURI))
        return undefined;
    const url = new URL(address, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
}
// Fetched from the third party, the picture alone would tell it of the visit.
function ownPoster(address, allow = []) {
    if (!address)
        return undefined;
    const { host, href, protocol } = new URL(address, document.baseURI);
    const isOwn = [location.host, ...allow].some((own) => host === own || host.endsWith('.' + own));
    if (isOwn || /^(data|blob):$/.test(protocol))
        return href;
    console.warn(`privacy-cookie-notice: poster ${href} is not of this site, and is left out`);
    return undefined;
}

export { embedFacts, isGranted, serviceOf, webAddress };
