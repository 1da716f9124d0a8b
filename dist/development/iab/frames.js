/**
 * Answers frames: they find the page by a frame of a known name in it, and call by messages, as text or as an
 * object, whichever they sent. Whoever asks may know: that is what these interfaces are for.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md
 */
function answerFrames(api, invoke) {
    addLocator(`${api}Locator`);
    window.addEventListener('message', ({ data, source, origin }) => {
        const isText = typeof data === 'string';
        const call = callIn(api, isText ? parse(data) : data);
        if (!call || !source)
            return;
        invoke(call, (returnValue, success) => {
            const reply = { [`${api}Return`]: { returnValue, success, callId: call.callId } };
            // A sandboxed frame has no origin that could be named.
            const to = origin === 'null' ? '*' : origin;
            source.postMessage(isText ? JSON.stringify(reply) : reply, to);
        });
    });
}
/** An empty frame, by whose name another frame knows which of its ancestors answers. */
function addLocator(name) {
    const frame = document.createElement('iframe');
    frame.name = name;
    frame.style.display = 'none';
    // Before the body is there its own place will do: only the name is looked for.
    (document.body ?? document.documentElement).append(frame);
}
function callIn(api, data) {
    const call = Object(data)[`${api}Call`];
    return Object(call) === call ? call : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

export { answerFrames };
