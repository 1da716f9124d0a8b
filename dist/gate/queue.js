import { addressOf, isModule, runScript } from './script.js';
import { nextTask } from './task.js';

const ordered = [];
const deferred = [];
const parsed = new WeakSet();
let isRunning = false;
/** Takes note of a held element when it is first seen. */
function meetScript(element) {
    // Scripts that `innerHTML` and its kin made can never start themselves and must be copied. By the HTML
    // standard their `async` stays false; Firefox says true all the same, so that a script is believed
    // only while the page itself is being parsed.
    if (element.async && document.readyState === 'loading')
        parsed.add(element);
}
/**
 * Runs a released script as the page meant it: an async one at once, the others one after another in the
 * page's order (deferred ones and modules last), while all of them download together.
 */
function addScript(...entry) {
    const [script] = entry;
    const address = addressOf(script);
    const isLate = isModule(script) || (address && script.hasAttribute('defer'));
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
    // Whoever adds several scripts adds them in one task.
    await null;
    for (let entry; (entry = next()); await nextTask())
        await run(entry);
    isRunning = false;
}
function next() {
    if (document.readyState !== 'loading')
        return ordered.shift() ?? deferred.shift();
    // Deferred ones wait for the end of the page, as the browser would have them do.
    if (!ordered.length)
        document.addEventListener('DOMContentLoaded', () => void drain(), { once: true });
    return ordered.shift();
}
function run([script, onError]) {
    return runScript(script, parsed.has(script)).catch(onError);
}
function hint(script, href) {
    const { nonce, crossOrigin } = script;
    const rel = isModule(script) ? 'modulepreload' : 'preload';
    document.head.append(Object.assign(document.createElement('link'), { rel, as: 'script', href, nonce, crossOrigin }));
}

export { addScript, meetScript };
