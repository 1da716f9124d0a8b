// A registered symbol: the guard and the interface are separate bundles, and no element's id or name
// can stand in for it.
const KEY = Symbol.for('privacy-cookie-notice');
/** The manager that runs this page, if one was started. */
function pageManager() {
    return document[KEY];
}
/** Makes a manager the page's own; false where another already is. */
function becomePageManager(manager) {
    return (document[KEY] ??= manager) === manager;
}

export { becomePageManager, pageManager };
