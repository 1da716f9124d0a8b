/** Leaves a value for after the reload, in the history entry: no other page, tab or visit sees it. */
function leaveForReload(key, value) {
    history.replaceState({ ...history.state, [key]: value }, '');
}
/** Takes what was left before the page was loaded again; what is the page's own stays. */
function takeAfterReload(key) {
    const { [key]: value, ...state } = Object(history.state);
    if (value !== undefined)
        history.replaceState(state, '');
    return value;
}

export { leaveForReload, takeAfterReload };
