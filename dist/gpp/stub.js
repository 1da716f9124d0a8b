import { answerFrames } from '../iab/frames.js';
import { hasStub, OTHER_STUB } from '../iab/stub.js';
import { SECTION_IDS } from './options.js';

/**
 * Puts `__gpp` on the page, with its frame: every command is answered at once, as the platform wants it, and
 * the whole interface takes the listeners over. Another stub that is there already stays.
 * @throws {ConsentConfigError} where another platform's interface is there
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
function placeStub(sections) {
    if (hasStub('gpp', '__gpp'))
        return OTHER_STUB;
    const listeners = [];
    const queue = [];
    let cmpStatus = 'stub';
    let lastId = 0;
    const pingData = () => ({
        gppVersion: '1.1',
        cmpStatus,
        cmpDisplayStatus: 'hidden',
        signalStatus: 'not ready',
        supportedAPIs: supportedApis(sections),
        cmpId: 0,
        sectionList: [],
        applicableSections: [],
        gppString: '',
        parsedSections: {},
    });
    const event = (eventName, listenerId, data) => ({
        eventName,
        listenerId,
        data,
        pingData: pingData(),
    });
    const answers = {
        ping: () => pingData(),
        addEventListener(callback, parameter) {
            listeners.push({ id: ++lastId, callback, parameter });
            return event('listenerRegistered', lastId, true);
        },
        removeEventListener(_, listenerId) {
            const index = listeners.findIndex(({ id }) => id === listenerId);
            if (index >= 0)
                listeners.splice(index, 1);
            return event('listenerRemoved', listenerId, index >= 0);
        },
        hasSection: () => false,
        getSection: () => null,
        getField: () => null,
    };
    window.__gpp = (...call) => {
        const [command, callback = () => { }, parameter] = call;
        if (!call.length)
            return queue;
        if (command === 'events')
            return listeners;
        if (Object.hasOwn(answers, command))
            callback(answers[command](callback, parameter), true);
        else
            queue.push(call);
        return undefined;
    };
    answerFrames('__gpp', ({ command, version, parameter }, callback) => window.__gpp(command, callback, parameter, version));
    return { fail: () => (cmpStatus = 'error') };
}
/** By number and prefix, as `7:usnat`. */
function supportedApis(sections) {
    return sections.map((section) => `${SECTION_IDS[section]}:${section}`);
}

export { placeStub, supportedApis };
