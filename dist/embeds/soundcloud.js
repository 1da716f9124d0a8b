import { partsOf } from './preset.js';

// https://developers.soundcloud.com/docs/api/html5-widget, read 2026-11-22.
const NO_ARTIST = /^(charts|discover|feed|imprint|jobs|mobile|pages|search|settings|stations|stream|upload|you)$/;
const soundcloud = {
    service: 'soundcloud',
    hosts: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com', 'w.soundcloud.com'],
    frameOf(url) {
        if (url.host === 'w.soundcloud.com') {
            const what = url.searchParams.get('url');
            if (!/^\/player\/?$/.test(url.pathname) || !what)
                return undefined;
            const isTall = /playlists|\/sets\//.test(what) || url.searchParams.get('visual') === 'true';
            const height = isTall ? 450 : 166;
            return { src: url.href, href: 'https://soundcloud.com/', height };
        }
        const parts = partsOf(url);
        if (parts.length < 2 || NO_ARTIST.test(parts[0]))
            return undefined;
        // A private piece has its key at the end of its path, so the path goes along whole.
        const page = `https://soundcloud.com/${parts.join('/')}`;
        const src = `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}`;
        return { src, href: page, height: parts[1] === 'sets' ? 450 : 166 };
    },
};

export { soundcloud };
