import { partsOf, only } from './preset.js';

// https://www.linkedin.com/help/linkedin/answer/a519985 (embedding a post), read 2026-11-22.
const URN = /^urn:li:(activity|share|ugcPost):\d+$/;
const linkedin = {
    service: 'linkedin',
    hosts: ['www.linkedin.com', 'linkedin.com'],
    frameOf(url) {
        const parts = partsOf(url).map((part) => part.replaceAll('%3A', ':'));
        const isFrame = parts[0] === 'embed';
        const [first, second = '', third] = isFrame ? parts.slice(1) : parts;
        // A post's own address ends in its kind, its number and a few letters.
        const [, kind, number] = /[-_](activity|share|ugcPost)-(\d+)(-|$)/.exec(second) ?? [];
        const given = first === 'posts' ? kind && `urn:li:${kind}:${number}` : third;
        const urn = first === 'posts' || (first === 'feed' && second === 'update') ? only(URN, given) : undefined;
        if (!urn)
            return undefined;
        const path = `feed/update/${urn}`;
        const src = isFrame ? url.href : `https://www.linkedin.com/embed/${path}`;
        return { src, href: `https://www.linkedin.com/${path}`, height: 600, allow: 'fullscreen' };
    },
};

export { linkedin };
