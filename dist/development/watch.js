import { announce } from './core/announce.js';
import { followLabelled } from './gate/follow-labelled.js';
import { wakeFrames, holdFrames } from './gate/hold-frames.js';
import { hostOf, mayAsk, serviceOf } from './gate/hosts.js';
import { kindOf } from './gate/kinds.js';
import { comeBackInPlace } from './gate/reload.js';
import { reopens } from './gate/reopen.js';
import { spareHead } from './gate/spare-head.js';
import { startHeld } from './gate/start-held.js';
import { nextPaint } from './gate/task.js';
import { pageHead } from './head/head.js';

/*
 * Comes with the head snippet, or when somebody asks what was blocked: writes down what was stopped, tells
 * of hosts that nobody declared, and starts what `auto` has held.
 */
const watched = new WeakSet();
/** Fills the manager's list of what was stopped, from now on. */
function watchPage(manager, blocked) {
    if (watched.has(manager))
        return;
    watched.add(manager);
    const note = noteFor(manager, blocked);
    followLabelled((label) => manager.allows(label), note);
    import('./audit/watch-storage.js').then(({ watchStorage }) => watchStorage(manager)).catch(console.error);
    const head = pageHead();
    if (!head)
        return;
    const isDenied = (host) => !head.once.includes(host) &&
        !mayAsk(manager.config, host, new Set([...manager.decision.granted, ...head.once]));
    const noteStopped = ([address, kind, time, label]) => {
        const host = hostOf(address);
        // What may go was stopped by a policy of the site's own.
        if (host ? mayAsk(manager.config, host, manager.decision.granted) : !label)
            return;
        note(address, kindOf(kind), time, host ? undefined : label);
        if (kindOf(kind) === 'iframe' && head.mode === 'strict') {
            holdFrames(isDenied, manager.config);
        }
    };
    comeBackInPlace();
    spareHead();
    head.stopped.forEach(noteStopped);
    head.onstop = noteStopped;
    if (head.mode === 'strict') {
        wakeFrames(isDenied);
        head.reopens = (...granted) => reopens(manager.config, head, ...granted);
    }
    for (const type of ['consent-ready', 'consent-change']) {
        document.addEventListener(type, ({ decision }) => {
            const scripts = [];
            // At once, for what is put into the page now may run already; what was held starts after the paint.
            head.follow?.(decision.granted, (script) => scripts.push(script));
            void nextPaint().then(() => scripts.forEach((script) => startHeld(script, head)));
        });
    }
    // Unlabelled code runs unseen: to withdraw it takes a reload.
    for (const id of manager.config.tokens.keys())
        void manager.whenAllowed(id);
}
/** Writes down and tells, each address once: its element and the page's policy both stop it. */
function noteFor(manager, blocked) {
    const known = new Set();
    return (address, kind, time, label) => {
        const key = `${kind} ${address}`;
        if (known.has(key))
            return;
        known.add(key);
        const host = hostOf(address) || location.host;
        const id = label ?? serviceOf(manager.config, host)?.id;
        const owner = manager.config.categories.find((one) => one.id === id || one.services.some((own) => own.id === id));
        const category = owner?.id ?? (label ? 'tracking' : 'undeclared');
        const entry = {
            host,
            kind,
            category,
            ...(id && id !== category && { service: id }),
            time: new Date(time),
        };
        if (category === 'undeclared')
            tellUndeclared(host, kind);
        // A placeholder stands in it, but where it is not held, or the site's own matter.
        if (kind === 'iframe' && /auto|strict/.test(`${pageHead()?.mode}`))
            manager.show('embeds');
        blocked.push(entry);
        announce(manager, 'consent-blocked', entry);
    };
}
const told = new Set();
/** In every build: a site owner meets it on the real site, beside the browser's own line about it. */
function tellUndeclared(host, kind) {
    if (told.has(host))
        return;
    told.add(host);
    console.warn(`privacy-cookie-notice: stopped ${host} (${kind}), which the config does not name. ` +
        `Is it the site's own, add "allow": ["${host}"]; else name it in its service: "hosts": ["${host}"].`);
}

export { watchPage };
