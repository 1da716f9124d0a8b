/*
 * A released script often comes after the events that it waits for, and would wipe the page with
 * `document.write`. For such a script alone, while it runs, listeners for past events are called once,
 * and what it writes goes behind it. Nobody else's listeners are called again.
 */
const written = new Map();
/** Events that a page fires once, with what tells `interactive` and `complete`, or `complete` alone. */
const OVER = { load: /m/, DOMContentLoaded: /e/ };
let module$1;
/** Stands ready to help those who come too late. */
function helpLatecomers() {
    // A module's code has no `currentScript`: it is known by its turn.
    const current = () => document.currentScript ?? module$1;
    for (const target of [document, window]) {
        const { addEventListener } = target;
        target.addEventListener = (type, listener, options) => {
            if (OVER[type]?.test?.(document.readyState) && written.has(current())) {
                const once = new EventTarget();
                once.addEventListener(type, listener);
                queueMicrotask(() => once.dispatchEvent(new Event(type)));
            }
            else
                addEventListener.call(target, type, listener, options);
        };
    }
    const { write } = document;
    document.write = document.writeln = (...texts) => {
        const html = written.get(current());
        if (html === undefined)
            write.apply(document, texts);
        else
            written.set(current(), html + texts.join(''));
    };
}
/** Helps a script that is about to run; the returned function puts what it wrote in place. */
function asIfParsed(script) {
    written.set(script, '');
    if (script.type === 'module')
        module$1 = script;
    return () => {
        const html = written.get(script);
        module$1 = undefined;
        if (!html)
            return;
        const content = document.createRange().createContextualFragment(html);
        for (const child of content.querySelectorAll('script'))
            child.async = false;
        if (script.isConnected)
            script.after(content);
        else
            document.body.append(content);
    };
}

export { asIfParsed, helpLatecomers };
