import { only, partsOf } from './preset.js';

// https://docs.x.com/x-for-websites/embedded-posts/overview, read 2026-11-22: what the script of that page puts
// into a page is this frame.
const BOX = { height: 600, allow: 'fullscreen' };
const x = {
    service: 'x',
    hosts: [
        'x.com',
        'www.x.com',
        'twitter.com',
        'www.twitter.com',
        'mobile.x.com',
        'mobile.twitter.com',
        'platform.twitter.com',
        'platform.x.com',
    ],
    marks: ['twitter-tweet', 'twitter-video', 'twitter-timeline'],
    frameOf(url) {
        if (url.host.startsWith('platform.')) {
            const id = only(/^\d+$/, url.searchParams.get('id'));
            if (url.pathname !== '/embed/Tweet.html' || !id)
                return undefined;
            return { src: url.href, href: `https://x.com/i/status/${id}`, ...BOX };
        }
        const parts = partsOf(url);
        const id = only(/^\d{1,20}$/, parts[parts.indexOf('status') + 1]);
        if (!parts.includes('status') || !id)
            return undefined;
        return { src: `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`, ...BOX };
    },
};

export { x };
