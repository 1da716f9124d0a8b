import { takeAfterReload, leaveForReload } from './over-reload.js';

const KEY = 'consent-asked';
let asked;
let isRead = false;
/** Leaves word of what the visitor asked for once, for after the page has been loaded again. */
function noteAsked(what) {
    leaveForReload(KEY, what);
}
/** Whether this is what the visitor asked for once before the page was loaded again; true only once. */
function wasAsked(what) {
    // Once on each page: what is noted later is for the next, while this one lives on until that has come.
    if (!isRead)
        asked = takeAfterReload(KEY);
    isRead = true;
    if (asked !== what)
        return false;
    asked = undefined;
    return true;
}

export { noteAsked, wasAsked };
