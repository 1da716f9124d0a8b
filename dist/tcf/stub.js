import { answerFrames } from '../iab/frames.js';
import { hasStub, OTHER_STUB } from '../iab/stub.js';

/**
 * Puts `__tcfapi` on the page, with its frame: it answers `ping` at once and keeps the other calls, which the
 * whole interface takes over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 */
function placeStub() {
    if (hasStub('tcf', '__tcfapi'))
        return OTHER_STUB;
    const queue = [];
    let cmpStatus = 'stub';
    window.__tcfapi = (...call) => {
        const [command, , callback] = call;
        if (!call.length)
            return queue;
        if (command !== 'ping')
            queue.push(call);
        else
            callback?.({ cmpLoaded: false, cmpStatus, displayStatus: 'hidden', apiVersion: '2' }, true);
        return undefined;
    };
    answerFrames('__tcfapi', ({ command, version, parameter }, callback) => window.__tcfapi(command, version, callback, parameter));
    return { fail: () => (cmpStatus = 'error') };
}

export { placeStub };
