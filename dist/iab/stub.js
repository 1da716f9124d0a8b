import { refuse } from './refuse.js';

/** Of a stub that somebody else has placed: whether it fails is not ours to say. */
const OTHER_STUB = { fail: () => { } };
/**
 * Whether a stub is there already: it gives what it keeps to whoever calls it with nothing, and the whole
 * interface does not.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
function hasStub(adapter, name) {
    const api = window[name];
    if (api === undefined)
        return false;
    try {
        if (Array.isArray(api()))
            return true;
    }
    catch {
        // So it is no stub.
    }
    return refuse(adapter, '', name, 'a page without another one');
}

export { OTHER_STUB, hasStub };
