/**
 * Starts a Matomo tracker; both addresses end in `/`. What stands in `_paq` before, such as the wish to wait
 * for consent, stays first.
 */
function startMatomo(tracker, script, siteId) {
    const globals = window;
    (globals._paq ??= []).push(['setTrackerUrl', `${tracker}matomo.php`], ['setSiteId', siteId], ['trackPageView'], ['enableLinkTracking']);
    return { src: `${script}matomo.js`, attributes: { async: '' } };
}

export { startMatomo };
