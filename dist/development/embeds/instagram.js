import { partsOf, only } from './preset.js';

// https://developers.facebook.com/docs/instagram-platform/oembed, read 2026-11-22: the frame that its script makes
// is the post's own address with `embed/` behind it.
const instagram = {
    service: 'instagram',
    hosts: ['www.instagram.com', 'instagram.com', 'instagr.am'],
    marks: ['instagram-media'],
    frameOf(url) {
        const parts = partsOf(url);
        // Who posted it may stand before it.
        const at = parts.findIndex((part, place) => place < 2 && /^(p|reels?|tv)$/.test(part));
        const code = at < 0 ? undefined : only(/^[\w-]{5,64}$/, parts[at + 1]);
        if (!code)
            return undefined;
        const page = `https://www.instagram.com/${parts[at] === 'reels' ? 'reel' : parts[at]}/${code}/`;
        return { src: `${page}embed/`, href: page, height: 780 };
    },
};

export { instagram };
