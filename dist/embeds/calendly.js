import { partsOf } from './preset.js';

// https://help.calendly.com/hc/en-us/articles/223147027 (embedding) and
// https://developer.calendly.com/how-to-display-the-scheduling-page-for-users-of-your-app, read 2026-11-22.
const NO_CALENDAR = /^(about|app|blog|contact|customers|developers|event_types|features|help|integrations|legal|login|pages|pricing|privacy|resources|security|signup|solutions|users)$/;
const calendly = {
    service: 'calendly',
    hosts: ['calendly.com', 'www.calendly.com'],
    marks: ['calendly-inline-widget', 'calendly-badge-widget'],
    frameOf(url, at) {
        const parts = partsOf(url);
        if (!parts.length || parts.length > 3 || NO_CALENDAR.test(parts[0]))
            return undefined;
        const page = new URL(`https://calendly.com/${parts.join('/')}${url.search}`);
        const frame = new URL(page);
        if (at)
            frame.searchParams.set('embed_domain', at);
        frame.searchParams.set('embed_type', 'Inline');
        return { src: frame.href, href: page.href, height: 700 };
    },
};

export { calendly };
