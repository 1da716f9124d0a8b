import { partsOf, only, WIDE } from './preset.js';

// https://help.vimeo.com/hc/en-us/articles/12426260232977 (what the player takes) and
// https://help.vimeo.com/hc/en-us/articles/26080940921361 (what `dnt` does), read 2026-11-22.
const ID = /^\d{5,12}$/;
const HASH = /^[\da-f]{6,16}$/;
const HOW = { ...WIDE, allow: 'fullscreen; encrypted-media; picture-in-picture' };
const vimeo = {
    service: 'vimeo',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frameOf(url) {
        const parts = partsOf(url);
        if (url.host === 'player.vimeo.com') {
            if (parts[0] !== 'video' || !only(ID, parts[1]))
                return undefined;
            const frame = new URL(url);
            if (!frame.searchParams.has('dnt'))
                frame.searchParams.set('dnt', '1');
            return { src: frame.href, href: pageOf(parts[1], url.searchParams.get('h')), ...HOW };
        }
        if (parts[0] === 'event' && only(ID, parts[1]))
            return { src: `https://vimeo.com/event/${parts[1]}/embed?dnt=1`, ...HOW };
        // The number stands first, or last behind a channel, a group or a showcase.
        const at = ID.test(parts[0] ?? '') ? 0 : parts.map((part) => ID.test(part)).lastIndexOf(true);
        if (at < 0 || (at > 0 && !/^(channels|groups|album|showcase|ondemand)$/.test(parts[0])))
            return undefined;
        // Whoever has the link to a private film may see it: the hash is what says so.
        const hash = only(HASH, at === 0 ? parts[1] : null) ?? only(HASH, url.searchParams.get('h'));
        const time = only(/^#t=[\dhms]+$/, url.hash) ?? '';
        const query = hash ? `h=${hash}&dnt=1` : 'dnt=1';
        return { src: `https://player.vimeo.com/video/${parts[at]}?${query}${time}`, ...HOW };
    },
};
function pageOf(id, hash) {
    return `https://vimeo.com/${id}` + (only(HASH, hash) ? `/${hash}` : '');
}

export { vimeo };
