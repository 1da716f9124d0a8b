import { announce } from '../core/announce.js';
import { takeAfterReload, leaveForReload } from '../head/over-reload.js';
import { longLived } from './long-lived.js';
import { strayItems } from './stray-items.js';

const KEY = 'consent-withdrawn';
/** Seconds after the load and after each answer: nothing tells of what a page stores, but for cookies. */
const TIMES = [0, 1, 5, 20];
/**
 * Compares what is stored with what is declared, on each load and after each answer, and tells by
 * `consent-error` of each item that nothing granted declares, that is there again after its service was
 * withdrawn, or that stays for longer than declared. It removes nothing.
 */
function watchStorage(manager) {
    const known = new Set();
    const withdrawn = new Set(takeAfterReload(KEY));
    const tell = (message) => {
        if (known.has(message))
            return;
        known.add(message);
        announce(manager, 'consent-error', { code: 'storage', error: new Error(message), element: null });
    };
    const look = async () => {
        const { config, decision } = manager;
        const stray = await strayItems(config, decision.granted);
        const long = await longLived(config, decision.granted);
        // Until the config has been found good, not even the functional may run; and what was granted meanwhile
        // is looked at the next time.
        if (!manager.allows('functional') || decision !== manager.decision)
            return;
        stray.forEach((item) => tell(strayText(item, withdrawn)));
        for (const { name, left, declared } of long) {
            tell(`cookie "${name}" stays for another ${Math.round(left / 864) / 100} days, but is declared as "${declared}"`);
        }
    };
    const lookOften = () => TIMES.forEach((seconds) => setTimeout(() => void look(), seconds * 1000));
    lookOften();
    window.cookieStore?.addEventListener('change', () => void look());
    document.addEventListener('consent-change', lookOften);
    document.addEventListener('consent-withdraw', (event) => {
        event.withdrawn.forEach((id) => withdrawn.add(id));
        if (event.reloads)
            leaveForReload(KEY, event.withdrawn);
    });
}
function strayText({ kind, name, service = '' }, withdrawn) {
    if (!withdrawn.has(service))
        return `${kind} "${name}" is stored, but nothing that may run now declares it`;
    // Those that code holds open are removed when it lets go of them.
    const again = kind === 'indexedDB' ? 'is still there, or came back' : 'came back';
    return `${kind} "${name}" ${again}, after "${service}" was withdrawn and it was removed`;
}

export { watchStorage };
