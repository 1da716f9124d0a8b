const KEY = 'consent-asked';
let asked;
/** Leaves word of what the visitor asked for once, for after the page has been loaded again. */
function noteAsked(what) {
    history.replaceState({ ...history.state, [KEY]: what }, '');
}
/** Whether this is what the visitor asked for once before the page was loaded again; true only once. */
function wasAsked(what) {
    const { [KEY]: noted, ...state } = Object(history.state);
    if (noted) {
        asked = noted;
        history.replaceState(state, '');
    }
    if (asked !== what)
        return false;
    asked = undefined;
    return true;
}

export { noteAsked, wasAsked };
