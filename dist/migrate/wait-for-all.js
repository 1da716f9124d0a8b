/**
 * Our labels cannot say that an element waits for several categories: each such carries the first that is not
 * granted, and whenever the answer changes that is looked up anew, before the gate looks at the labels.
 */
function waitForAll() {
    const waiting = new Set();
    let manager;
    const label = (element, ids) => {
        const known = ids.map((id) => (!manager || manager.config.tokens.has(id) ? id : 'tracking'));
        const missing = known.findIndex((id) => !manager?.decision.granted.has(id));
        element.dataset['category'] = ids[Math.max(missing, 0)];
        // Once it runs, the withdrawal of any of them ends it.
        if (missing < 0)
            for (const id of known)
                void manager.whenAllowed(id);
    };
    const labelAll = () => {
        for (const element of waiting) {
            if (element.isConnected)
                label(element, element.dataset['waitsFor'].split(' '));
            else
                waiting.delete(element);
        }
    };
    return {
        add(element, ids) {
            if (ids.length < 2)
                return void (element.dataset['category'] = ids[0] ?? 'tracking');
            element.dataset['waitsFor'] = ids.join(' ');
            waiting.add(element);
            label(element, ids);
        },
        addCopy(element) {
            const { waitsFor, category } = element.dataset;
            // What has no label any more is not the gate's.
            if (!waitsFor || !category)
                return;
            waiting.add(element);
            label(element, waitsFor.split(' '));
        },
        follow(pageManager) {
            manager = pageManager;
            manager.addEventListener('consent-ready', labelAll);
            manager.addEventListener('consent-change', labelAll);
        },
    };
}

export { waitForAll };
