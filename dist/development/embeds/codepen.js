import { partsOf, only } from './preset.js';

// https://blog.codepen.io/documentation/embedded-pens/, read 2026-11-22.
const codepen = {
    service: 'codepen',
    hosts: ['codepen.io', 'www.codepen.io'],
    marks: ['codepen'],
    frameOf(url) {
        const parts = partsOf(url);
        const isTeam = parts[0] === 'team';
        const [user, view = '', slug] = isTeam ? parts.slice(1) : parts;
        // A preview stands between: `/someone/embed/preview/abc`.
        const id = only(/^[\dA-Za-z]{5,40}$/, slug === 'preview' ? parts.at(-1) : slug);
        if (!only(/^[\w-]+$/, user) || !id || !/^(pen|details|full|pres|debug|embed)$/.test(view))
            return undefined;
        const owner = `https://codepen.io/${isTeam ? 'team/' : ''}${user}`;
        const src = view === 'embed' ? url.href : `${owner}/embed/${id}?default-tab=result`;
        return { src, href: `${owner}/pen/${id}`, height: 400, allow: 'fullscreen' };
    },
};

export { codepen };
