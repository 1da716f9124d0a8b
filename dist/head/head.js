// A registered symbol, as for the page's manager: nothing in the markup can stand in for it.
const HEAD = Symbol.for('privacy-cookie-notice.head');
/** The inline part's object, where the page carries one. */
function pageHead() {
    return document[HEAD];
}

export { pageHead };
