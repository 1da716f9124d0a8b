import { partsOf, WIDE, TALL } from './preset.js';

// https://developers.facebook.com/docs/plugins/embedded-posts, …/embedded-video-player and …/page-plugin, read
// 2026-11-22.
const PLUGINS = 'https://www.facebook.com/plugins/';
/** Looks like the name of a page, but is none. */
const NO_PAGE = /^(ads|business|dialog|events|gaming|groups|hashtag|help|login|marketplace|messages|permalink|photo|plugins|policies|policy|privacy|reel|search|settings|share|sharer|stories|story|tr|video|watch)(\.php)?$/;
const facebook = {
    service: 'facebook',
    // One a language, too.
    hosts: /^(([a-z]{2}-[a-z]{2}|web|www|m)\.)?facebook\.com$/,
    marks: ['fb-post', 'fb-video', 'fb-page'],
    frameOf(url) {
        const parts = partsOf(url);
        const [first = '', second = ''] = parts;
        if (first === 'plugins') {
            if (!/^(post|video|page)\.php$/.test(second))
                return undefined;
            const href = url.searchParams.get('href') ?? '';
            return { src: url.href, ...(/^https:\/\//.test(href) && { href }), ...boxOf(second) };
        }
        const page = `https://www.facebook.com${url.pathname}${url.search}`;
        if (first === 'reel' && second)
            return plugin('video.php', page, TALL);
        const isFilm = parts.includes('videos') || (/^(watch|video\.php)$/.test(first) && url.searchParams.has('v'));
        if (isFilm)
            return plugin('video.php', page, WIDE);
        const isPost = /^(posts|permalink)$/.test(parts.at(-2) ?? '') ||
            (/^(permalink|story|photo)\.php$|^photo$/.test(first) && /[?&](story_fb|fb)id=/.test(url.search));
        if (isPost)
            return plugin('post.php', page);
        const isPage = parts.length === 1 && /^[\w.-]{3,}$/.test(first) && !NO_PAGE.test(first);
        return isPage ? plugin('page.php', `https://www.facebook.com/${first}`) : undefined;
    },
};
function plugin(name, page, box = boxOf(name)) {
    const query = new URLSearchParams({ href: page });
    if (name === 'post.php')
        query.set('show_text', 'true');
    if (name === 'page.php')
        query.set('tabs', 'timeline');
    return { src: `${PLUGINS}${name}?${query}`, href: page, ...box, allow: 'fullscreen; encrypted-media' };
}
function boxOf(name) {
    return name === 'video.php' ? WIDE : { height: name === 'page.php' ? 500 : 640 };
}

export { facebook };
