/**
 * Starts Google's tag for one destination, as Analytics and Ads both do. What stands in `dataLayer` before,
 * such as the default of Consent Mode, stays first.
 */
function startGtag(id) {
    const globals = window;
    const dataLayer = (globals.dataLayer ??= []);
    const gtag = (globals.gtag ??= function () {
        // Google's script passes over arrays: a command is what a function was called with.
        // eslint-disable-next-line prefer-rest-params
        dataLayer.push(arguments);
    });
    // The clock starts once, however many destinations there are.
    if (!dataLayer.some(isStart))
        gtag('js', new Date());
    gtag('config', id);
    return { src: `https://www.googletagmanager.com/gtag/js?id=${id}`, attributes: { async: '' } };
}
function isStart(entry) {
    return entry?.[0] === 'js';
}

export { startGtag };
