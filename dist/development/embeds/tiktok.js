import { partsOf, only, TALL } from './preset.js';

// https://developers.tiktok.com/doc/embed-player, read 2026-11-22.
const ID = /^\d{8,24}$/;
const HOW = { ...TALL, allow: 'fullscreen; encrypted-media' };
const tiktok = {
    service: 'tiktok',
    hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'],
    marks: ['tiktok-embed'],
    frameOf(url) {
        const [first = '', second = '', third = ''] = partsOf(url);
        const isFrame = (first === 'player' && second === 'v1') || (first === 'embed' && second === 'v2');
        if (isFrame && only(ID, third))
            return { src: url.href, ...HOW };
        if (!first.startsWith('@') || second !== 'video' || !only(ID, third))
            return undefined;
        return { src: `https://www.tiktok.com/player/v1/${third}`, ...HOW };
    },
};

export { tiktok };
