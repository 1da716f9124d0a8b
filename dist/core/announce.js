/** Tells of something on the manager, then on `document`: each takes an event of its own. */
function announce(manager, type, details) {
    for (const target of [manager, document])
        target.dispatchEvent(Object.assign(new Event(type), details));
}

export { announce };
