const page = () => window;
const nothing = () => undefined;
/**
 * The services that its pages start most, each by its vendor's own documented snippet in our words. Videos and
 * maps start where their placeholders stand.
 * @see https://developers.google.com/tag-platform/gtagjs
 * @see https://developers.google.com/tag-platform/tag-manager/web
 * @see https://developer.matomo.org/guides/tracking-javascript-guide
 * @see https://developers.facebook.com/docs/meta-pixel/get-started
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-setup
 * @see https://help.hotjar.com/hc/en-us/articles/115009336727
 */
const STARTS = {
    gtag(user) {
        const id = text(user['gtagUa']);
        if (!id)
            return undefined;
        const layer = dataLayer();
        // The tag tells its commands from other events by their being `arguments`.
        page()['gtag'] ??= function () {
            // eslint-disable-next-line prefer-rest-params
            layer.push(arguments);
        };
        const gtag = page()['gtag'];
        gtag('js', new Date());
        gtag('config', id);
        if (typeof user['gtagMore'] === 'function')
            user['gtagMore']();
        return `https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`;
    },
    googletagmanager(user) {
        const id = text(user['googletagmanagerId']);
        if (!id)
            return undefined;
        dataLayer().push({ 'gtm.start': Date.now(), event: 'gtm.js' });
        return `https://www.googletagmanager.com/gtm.js?id=${encodeURIComponent(id)}`;
    },
    matomo,
    matomocloud: matomo,
    matomohightrack: matomo,
    facebookpixel(user) {
        const id = text(user['facebookpixelId']);
        if (!id)
            return undefined;
        const fbq = queue('fbq', 'queue');
        Object.assign(fbq, { push: fbq, loaded: true, version: '2.0' });
        page()['_fbq'] ??= fbq;
        fbq('init', id);
        fbq('track', 'PageView');
        if (typeof user['facebookpixelMore'] === 'function')
            user['facebookpixelMore']();
        return 'https://connect.facebook.net/en_US/fbevents.js';
    },
    clarity(user) {
        const id = text(user['clarity']);
        if (!id)
            return undefined;
        queue('clarity', 'q');
        return `https://www.clarity.ms/tag/${encodeURIComponent(id)}`;
    },
    hotjar(user) {
        const id = text(user['hotjarId']);
        const version = text(user['HotjarSv']);
        if (!id || !version)
            return undefined;
        queue('hj', 'q');
        page()['_hjSettings'] = { hjid: Number(id), hjsv: Number(version) };
        return `https://static.hotjar.com/c/hotjar-${encodeURIComponent(id)}.js?sv=${encodeURIComponent(version)}`;
    },
    youtube: nothing,
    vimeo: nothing,
    dailymotion: nothing,
    googlemapsembed: nothing,
    openstreetmap: nothing,
    iframe: nothing,
};
function matomo(user) {
    const [id, host] = [text(user['matomoId']), text(user['matomoHost'])];
    if (!id || !host)
        return undefined;
    const start = host.replace(/\/*$/, '/');
    const calls = (page()['_paq'] ??= []);
    calls.push(['trackPageView'], ['enableLinkTracking']);
    calls.push(['setTrackerUrl', `${start}matomo.php`], ['setSiteId', id]);
    return `${start}matomo.js`;
}
function dataLayer() {
    return (page()['dataLayer'] ??= []);
}
function queue(name, list) {
    const calls = [];
    const keep = (...args) => void calls.push(args);
    return (page()[name] ??= Object.assign(keep, { [list]: calls }));
}
/** Of a number as well. */
function text(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export { STARTS };
