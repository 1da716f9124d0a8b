import { partsOf, only, WIDE, TALL } from './preset.js';
import { secondsOf } from './time.js';

// https://support.google.com/youtube/answer/171780 and
// https://developers.google.com/youtube/player_parameters, read 2026-11-22.
const ID = /^[\w-]{11}$/;
const LIST = /^[\w-]{10,64}$/;
// The player refuses to play where it is not told whose page it stands in.
const HOW = {
    allow: 'fullscreen; encrypted-media; picture-in-picture',
    referrerpolicy: 'strict-origin-when-cross-origin',
};
const PLAYER = 'https://www.youtube-nocookie.com/embed/';
const youtube = {
    service: 'youtube',
    hosts: [
        'www.youtube.com',
        'youtube.com',
        'm.youtube.com',
        'music.youtube.com',
        'youtu.be',
        'www.youtube-nocookie.com',
        'youtube-nocookie.com',
    ],
    frameOf(url) {
        const [first, second] = partsOf(url);
        const { host, searchParams } = url;
        const list = only(LIST, searchParams.get('list'));
        if (first === 'embed') {
            const id = only(ID, second);
            const href = id
                ? `https://www.youtube.com/watch?v=${id}`
                : `https://www.youtube.com/playlist?list=${list}`;
            return (id ?? list) ? { src: url.href, href, ...WIDE, ...HOW } : undefined;
        }
        if (first === 'playlist')
            return list ? { src: `${PLAYER}videoseries?list=${list}`, ...WIDE, ...HOW } : undefined;
        const given = host === 'youtu.be' ? first : first === 'watch' ? searchParams.get('v') : second;
        const isPage = host === 'youtu.be' || /^(watch|shorts|live|v)$/.test(first ?? '');
        const id = only(ID, given);
        if (!isPage || !id)
            return undefined;
        const start = secondsOf(searchParams.get('t') ?? searchParams.get('start'));
        const query = [start && `start=${start}`, list && `list=${list}`].filter(Boolean).join('&');
        return { src: PLAYER + id + (query && '?' + query), ...(first === 'shorts' ? TALL : WIDE), ...HOW };
    },
};

export { youtube };
