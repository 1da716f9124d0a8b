import { leaveForReload } from './over-reload.js';

const KEY = 'consent-once';
/** Reloads the page, with leave for this service or host to load once. */
function reloadWith(name) {
    leaveForReload(KEY, [name]);
    location.reload();
}

export { reloadWith };
