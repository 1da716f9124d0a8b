import { partsOf, only } from './preset.js';

// https://developer.spotify.com/documentation/embeds, read 2026-11-22.
const ALLOW = 'clipboard-write; encrypted-media; fullscreen; picture-in-picture';
const spotify = {
    service: 'spotify',
    hosts: ['open.spotify.com', 'play.spotify.com'],
    frameOf(url) {
        // The visitor's language may stand first.
        const parts = partsOf(url).filter((part, place) => place > 0 || !/^intl-[a-z]{2}(-[a-z]{2})?$/i.test(part));
        const isFrame = parts[0] === 'embed' || parts[0] === 'embed-podcast';
        const [kind = '', id] = isFrame ? parts.slice(1) : parts;
        if (!/^(track|album|playlist|artist|episode|show)$/.test(kind) || !only(/^[\dA-Za-z]{22}$/, id))
            return undefined;
        // One piece needs less room than a list.
        const height = /^(track|episode)$/.test(kind) ? 152 : 352;
        const src = isFrame ? url.href : `https://open.spotify.com/embed/${kind}/${id}`;
        return { src, href: `https://open.spotify.com/${kind}/${id}`, height, allow: ALLOW };
    },
};

export { spotify };
