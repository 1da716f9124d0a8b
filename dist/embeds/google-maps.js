import { partsOf, only } from './preset.js';

// https://developers.google.com/maps/documentation/embed/embedding-map, and for links
// https://developers.google.com/maps/documentation/urls/get-started, read 2026-11-22. The frames of the
// share dialog (`/maps/embed?pb=`) cannot be made of a link; `output=embed`, which that dialog gave before
// and Google still answers, can.
const MAPS = 'https://www.google.com/maps';
const BOX = { width: 4, height: 3, allow: 'fullscreen' };
const NUMBER = /^-?\d{1,3}(\.\d+)?$/;
const googleMaps = {
    service: 'google-maps',
    // Every country has one, and they all show the same map.
    hosts: /^((www|maps)\.)?google\.(com|[a-z]{2}|com?\.[a-z]{2})$/,
    frameOf(url) {
        const parts = partsOf(url);
        if (parts[0] !== 'maps')
            return url.host.startsWith('maps.') ? ofQuery(url) : undefined;
        if (parts[1] === 'embed')
            return { src: MAPS + url.pathname.slice(5) + url.search, href: MAPS, ...BOX };
        if (parts[1] === 'd')
            return ofOwnMap(url);
        const spot = only(/^@/, parts.find((part) => part.startsWith('@')));
        const [lat, lon, zoom] = spot?.slice(1).split(',') ?? [];
        const where = only(NUMBER, lat) && only(NUMBER, lon) ? `${lat},${lon}` : '';
        const z = only(/^\d+(\.\d+)?z$/, zoom)?.slice(0, -1) ?? '';
        const isNamed = /^(place|search)$/.test(parts[1] ?? '') && parts[2] && !parts[2].startsWith('@');
        const name = isNamed ? decode(parts[2]) : url.searchParams.get('query');
        if (name)
            return frame(name, z, where);
        return where ? frame(where, z) : ofQuery(url);
    },
};
function ofQuery({ searchParams }) {
    if (searchParams.get('output') === 'embed') {
        const src = `${MAPS}?${searchParams}`;
        return { src, href: MAPS, ...BOX };
    }
    const name = searchParams.get('q');
    return name ? frame(name, only(/^\d+$/, searchParams.get('z')) ?? '') : undefined;
}
/** A map that somebody made in My Maps. */
function ofOwnMap({ searchParams }) {
    const id = only(/^[\w.-]+$/, searchParams.get('mid'));
    if (!id)
        return undefined;
    return { src: `${MAPS}/d/embed?mid=${id}`, href: `${MAPS}/d/viewer?mid=${id}`, ...BOX };
}
function frame(name, zoom, near = '') {
    const query = new URLSearchParams({ q: name, ...(near && { ll: near }), ...(zoom && { z: zoom }) });
    query.set('output', 'embed');
    return { src: `${MAPS}?${query}`, ...BOX };
}
function decode(part) {
    try {
        return decodeURIComponent(part.replaceAll('+', ' '));
    }
    catch {
        return part;
    }
}

export { googleMaps };
