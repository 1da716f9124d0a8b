/**
 * Calls `follow` when the answer may have changed elsewhere: another tab chose, this one came back to the
 * front, or the page was restored from the browser's memory. Nothing but the cookie itself can tell.
 * @see https://cookiestore.spec.whatwg.org/#global-events
 */
function followOtherTabs(follow) {
    // Missing in older browsers and on pages without https: there a tab follows when it is looked at.
    window.cookieStore?.addEventListener('change', follow);
    addEventListener('visibilitychange', follow);
    addEventListener('pageshow', follow);
}

export { followOtherTabs };
