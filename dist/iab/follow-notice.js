/**
 * Tells of every state from now on, and returns what tells of the present one. It may be called before
 * `manager.start()` or long after it.
 */
function followNotice(manager, tell) {
    const shown = new Set([...manager.layers].filter(asks));
    const say = () => {
        const { decision } = manager;
        tell({ decision, isAnswered: decision.method !== null, isShown: shown.size > 0 });
    };
    const follow = (type, act) => manager.addEventListener(type, (event) => {
        const { layer } = event;
        if (!asks(layer))
            return;
        shown[act](layer);
        say();
    });
    follow('consent-show', 'add');
    follow('consent-hide', 'delete');
    manager.addEventListener('consent-ready', say);
    manager.addEventListener('consent-change', () => {
        // The layers follow the answer at once: they go, or come back where it was forgotten. Between the two
        // events a vendor would hear of an answer that is still being asked for.
        shown.clear();
        if (manager.decision.mustAsk)
            shown.add('notice');
        say();
    });
    return say;
}
/** Placeholders of embeds ask nothing of the framework's. */
function asks(layer) {
    return layer !== 'embeds';
}

export { followNotice };
