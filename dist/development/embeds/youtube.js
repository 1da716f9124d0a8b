import { partsOf, only, WIDE, TALL } from './preset.js';
import { secondsOf } from './time.js';

// https://support.google.com/youtube/answer/171780 and
// https://developers.google.com/youtube/player_parameters, read 2026-11-22.
const ID = /^[\w-]{11}$/;
const LIST = /^[\w-]{10,64}$/;
const CHANNEL = /^UC[\w-]{22}$/;
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
            const href = pageOf(second, url);
            return href ? { src: url.href, href, ...WIDE, ...HOW } : undefined;
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
/** The page for people of a frame: of a film, a list, or what a channel sends now. */
function pageOf(what, { searchParams }) {
    const list = only(LIST, searchParams.get('list'));
    const channel = only(CHANNEL, searchParams.get('channel'));
    // The names of the last two are as long as a film's id.
    if (what === 'live_stream')
        return channel && `https://www.youtube.com/channel/${channel}/live`;
    const id = what === 'videoseries' ? undefined : only(ID, what);
    if (id)
        return `https://www.youtube.com/watch?v=${id}`;
    return list && `https://www.youtube.com/playlist?list=${list}`;
}

export { youtube };
