import { ConsentEvent } from './events.js';

/** Tells of something on the manager, then on `document`: each takes an event of its own. */
function announce(manager, type, details) {
    for (const target of [manager, document])
        target.dispatchEvent(new ConsentEvent(type, details));
}

export { announce };
