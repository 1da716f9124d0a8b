import { asIfParsed } from './late.js';
import { trustedAddress } from './trusted.js';

/** Milliseconds that a script may keep the others waiting. */
const PATIENCE = 3000;
/** The elements seen so far, with whether it was while the page was being parsed. */
const firstSeen = new WeakMap();
/** The address that a held script waits to load, or nothing for an inline one. */
function addressOf({ dataset, src }) {
    return dataset['src'] ?? src;
}
/** Whether it is to run as a module. */
function isModule({ dataset }) {
    return dataset['type'] === 'module';
}
/**
 * Runs a held script where it stands, and resolves when it has run, has failed, or has kept the others
 * waiting for too long. Where it can, the very element runs: it keeps its listeners, its nonce, its place
 * in a framework's tree, and the text that Trusted Types let pass.
 */
async function runScript(held) {
    // One that `innerHTML` and its kin made can never start: by the HTML standard its `async` stays false.
    // Firefox says true all the same, so that a script is believed only if it came with the page.
    const canRunItself = held.async && firstSeen.get(held);
    // The page has taken it away meanwhile.
    if (!held.isConnected)
        return;
    const script = canRunItself ? held : copyOf(held);
    const { type, src } = script.dataset;
    const { parentNode, nextSibling } = held;
    // Off the page while it changes: a connected script would start at the first sign of an address.
    script.remove();
    script.type = type ?? '';
    if (src)
        script.src = trustedAddress(src);
    script.async = script.hasAttribute('async');
    const end = asIfParsed(script);
    // A held copy stays where it is, because a framework may own it; the copy stands before it.
    parentNode.insertBefore(script, canRunItself ? nextSibling : held);
    // An inline module runs some tasks later, and but for WebKit nothing tells when.
    if (script.src || type === 'module') {
        await new Promise((done) => {
            script.addEventListener('load', done);
            script.addEventListener('error', done);
            setTimeout(done, script.src ? PATIENCE : 50);
        });
    }
    end();
    // Back to how it was held: a router that keeps the page for the way back would run all that it holds, and
    // a framework that takes the held one away knows nothing of its copy.
    if (canRunItself)
        script.type = 'text/plain';
    else
        script.remove();
}
/** A script like another that can start. */
function copyOf(held) {
    const script = document.createElement('script');
    firstSeen.set(script, true);
    for (const { name, value } of held.attributes) {
        if (name === 'src')
            script.src = trustedAddress(value);
        else
            script.setAttribute(name, value);
    }
    // A policy in a header empties the attribute; the property still has it.
    script.nonce = held.nonce;
    if (held.text)
        script.text = held.text;
    return script;
}

export { addressOf, copyOf, firstSeen, isModule, runScript };
