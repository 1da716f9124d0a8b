import { answerFrames } from '../iab/frames.js';
import { refuse } from '../iab/refuse.js';

/**
 * Puts `__tcfapi` on the page, with its frame: it answers `ping` at once and keeps the other calls, which the
 * whole interface takes over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
function placeStub() {
    const queue = queueOf(window.__tcfapi);
    if (queue)
        return { fail: () => { } };
    let cmpStatus = 'stub';
    window.__tcfapi = (...call) => {
        const [command, , callback] = call;
        if (!call.length)
            return queueOfOurs;
        if (command !== 'ping')
            queueOfOurs.push(call);
        else
            callback?.({ cmpLoaded: false, cmpStatus, displayStatus: 'hidden', apiVersion: '2' }, true);
        return undefined;
    };
    const queueOfOurs = [];
    answerFrames('__tcfapi', ({ command, version, parameter }, callback) => window.__tcfapi(command, version, callback, parameter));
    return { fail: () => (cmpStatus = 'error') };
}
/** A stub gives what it keeps to whoever calls it with nothing; the whole interface does not. */
function queueOf(api) {
    if (api === undefined)
        return undefined;
    try {
        const queue = api();
        if (Array.isArray(queue))
            return queue;
    }
    catch {
        // So it is no stub.
    }
    return refuse('tcf', '', '__tcfapi', 'a page without another one');
}

export { placeStub };
