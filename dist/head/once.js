const KEY = 'consent-once';
/** Reloads the page, with leave for this service or host to load once. */
function reloadWith(name) {
    history.replaceState({ ...history.state, [KEY]: [name] }, '');
    location.reload();
}

export { reloadWith };
