// A registered symbol: the guard and the interface are separate bundles, and no element's id or name
// can stand in for it.
const KEY = Symbol.for('privacy-cookie-notice');
/** The manager that runs this page, if one was started. */
function pageManager() {
    return document[KEY];
}
/** Makes a manager the page's own; false where there already is one. */
function becomePageManager(manager) {
    if (pageManager())
        return false;
    document[KEY] = manager;
    return true;
}

export { becomePageManager, pageManager };
