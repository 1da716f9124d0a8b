import { partsOf, only } from './preset.js';

// https://wiki.openstreetmap.org/wiki/Export#Embeddable_HTML, read 2026-11-22: the frame takes the corners of
// the map that it is to show, where a link has its middle and how near it is.
const BOX = { width: 4, height: 3 };
/** In CSS pixels: a frame of about this size shows what the link showed. */
const SEEN = { width: 640, height: 480 };
/** What a link calls the map's looks, and what the frame does. */
const LAYERS = {
    C: 'cyclemap',
    H: 'hot',
    P: 'tracestracktopo',
    T: 'transportmap',
    Y: 'cyclosm',
};
const openstreetmap = {
    service: 'openstreetmap',
    hosts: ['www.openstreetmap.org', 'openstreetmap.org', 'www.osm.org', 'osm.org'],
    frameOf(url) {
        if (url.pathname === '/export/embed.html')
            return { src: url.href, href: 'https://www.openstreetmap.org/', ...BOX };
        const hash = new URLSearchParams(url.hash.slice(1));
        const [zoom, lat, lon] = (hash.get('map') ?? '').split('/').map(Number);
        if (partsOf(url).length || !isPlace(lat, lon) || !(zoom >= 0 && zoom <= 20))
            return undefined;
        const query = new URLSearchParams({
            bbox: cornersOf(zoom, lat, lon).join(),
            layer: LAYERS[hash.get('layers') ?? ''] ?? 'mapnik',
        });
        const [markLat, markLon] = ['mlat', 'mlon'].map((name) => only(/^-?\d+(\.\d+)?$/, url.searchParams.get(name)));
        if (markLat && markLon && isPlace(+markLat, +markLon))
            query.set('marker', `${markLat},${markLon}`);
        return { src: `https://www.openstreetmap.org/export/embed.html?${query}`, ...BOX };
    },
};
function isPlace(lat = NaN, lon = NaN) {
    return Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
}
/** West, south, east, north; by the projection of the map's tiles, of 256 pixels each. */
function cornersOf(zoom, lat, lon) {
    const world = 256 * 2 ** zoom;
    const halfWidth = (SEEN.width / 2 / world) * 360;
    const middle = Math.asinh(Math.tan((lat * Math.PI) / 180));
    const halfHeight = (SEEN.height / 2 / world) * 2 * Math.PI;
    const latOf = (y) => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
    return [lon - halfWidth, latOf(middle - halfHeight), lon + halfWidth, latOf(middle + halfHeight)].map((corner) => corner.toFixed(6));
}

export { openstreetmap };
