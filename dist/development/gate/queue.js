import { addressOf, isModule, runScript } from './script.js';
import { whenParsed } from './task.js';

const ordered = [];
const deferred = [];
let last;
/**
 * Runs a released script as the page meant it: an async one at once, the others one after another in the
 * page's order (deferred ones and modules last), while all of them download together. `onError` is told
 * of one that cannot run, and the others go on.
 */
function addScript(script, onError) {
    const address = addressOf(script);
    const isLate = isModule(script) || (address && script.defer);
    const run = async () => {
        await whenParsed(script);
        await runScript(script).catch(onError);
    };
    if (script.hasAttribute('async') && (address || isModule(script)))
        return void run();
    // Engines differ in how they match a hint with `integrity`; without one it is just fetched later.
    if (address && !script.integrity)
        hint(script, address);
    const queue = () => {
        (isLate ? deferred : ordered).push(run);
        last = runNext(last);
    };
    // Deferred ones wait for the end of the page, as the browser would have them do.
    if (isLate && document.readyState === 'loading')
        document.addEventListener('DOMContentLoaded', queue);
    else
        queue();
}
async function runNext(before) {
    // Those of one round are all added before the first is chosen.
    await before;
    await (ordered.shift() ?? deferred.shift())();
}
function hint(script, href) {
    const { nonce, crossOrigin, referrerPolicy } = script;
    const rel = isModule(script) ? 'modulepreload' : 'preload';
    document.head.append(Object.assign(document.createElement('link'), {
        nonce,
        crossOrigin,
        referrerPolicy,
        rel,
        as: 'script',
        href,
    }));
}

export { addScript };
