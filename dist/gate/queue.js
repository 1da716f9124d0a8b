import { addressOf, isModule, runScript } from './script.js';
import { whenParsed } from './task.js';

const ordered = [];
const deferred = [];
let isRunning = false;
/**
 * Runs a released script as the page meant it: an async one at once, the others one after another in the
 * page's order (deferred ones and modules last), while all of them download together.
 */
function addScript(...entry) {
    const [script] = entry;
    const address = addressOf(script);
    const isLate = isModule(script) || (address && script.defer);
    if (script.hasAttribute('async') && (address || isModule(script)))
        return void run(entry);
    (isLate ? deferred : ordered).push(entry);
    // Engines differ in how they match a hint with `integrity`; without one it is just fetched later.
    if (address && !script.integrity)
        hint(script, address);
    void drain();
}
async function drain() {
    if (isRunning)
        return;
    isRunning = true;
    // Those of one round are all added before the first is chosen.
    await null;
    for (let entry; (entry = next());)
        await run(entry);
    isRunning = false;
}
function next() {
    if (document.readyState !== 'loading')
        return ordered.shift() ?? deferred.shift();
    // Deferred ones wait for the end of the page, as the browser would have them do.
    if (!ordered.length)
        document.addEventListener('DOMContentLoaded', drain);
    return ordered.shift();
}
async function run([script, onError]) {
    await whenParsed(script);
    await runScript(script).catch(onError);
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
