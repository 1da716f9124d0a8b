// A registered symbol: what starts services and what checks the config are separate bundles.
const LOADERS = Symbol.for('privacy-cookie-notice.loaders');
/** Says which services can be started on this page. */
function leaveLoaders(canLoad) {
    document[LOADERS] = canLoad;
}
/** Says it, to whoever checks the config: none where nothing on the page starts them. */
function pageLoaders() {
    return document[LOADERS] ?? (() => false);
}

export { leaveLoaders, pageLoaders };
