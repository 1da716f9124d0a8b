import { partsOf, only, WIDE } from './preset.js';
import { secondsOf } from './time.js';

// https://developers.dailymotion.com/docs/embed-a-player (the frame and its parameters), read 2026-11-22.
const ID = /^[\da-z]{4,24}$/i;
const HOW = { ...WIDE, allow: 'fullscreen; picture-in-picture; web-share' };
const dailymotion = {
    service: 'dailymotion',
    hosts: ['www.dailymotion.com', 'dailymotion.com', 'dai.ly', 'geo.dailymotion.com'],
    frameOf(url) {
        const [first = '', second = '', third] = partsOf(url);
        if (url.host === 'geo.dailymotion.com') {
            const id = only(ID, url.searchParams.get('video'));
            const isPlayer = /^\/player(\/\w+)?\.html$/.test(url.pathname);
            return isPlayer && id ? { src: url.href, href: pageOf(id), ...HOW } : undefined;
        }
        if (first === 'embed')
            return second === 'video' && only(ID, third)
                ? { src: url.href, href: pageOf(third), ...HOW }
                : undefined;
        const isShort = url.host === 'dai.ly';
        const kind = isShort ? 'video' : first;
        // A title used to stand behind the number.
        const id = only(ID, (isShort ? first : second).split('_')[0]);
        if (!id || !/^(video|playlist)$/.test(kind))
            return undefined;
        const start = secondsOf(url.searchParams.get('start'));
        const src = `https://geo.dailymotion.com/player.html?${kind}=${id}${start ? `&startTime=${start}` : ''}`;
        return { src, ...HOW };
    },
};
function pageOf(id) {
    return `https://www.dailymotion.com/video/${id}`;
}

export { dailymotion };
