/**
 * Tells a function what may run, at once and whenever it changes, before anything is released or removed.
 * One that throws is reported, and stops nobody else.
 */
function callBack(act) {
    let said;
    const tell = (granted, call) => {
        const now = [call, ...granted].join();
        if (now === said)
            return;
        said = now;
        try {
            act(new Set(granted), call);
        }
        catch (error) {
            reportError(error);
        }
    };
    const hear = ({ decision }) => tell(decision.granted, decision.method ? 'update' : 'default');
    tell(new Set(['functional']), 'default');
    document.addEventListener('consent-ready', hear, true);
    document.addEventListener('consent-change', hear, true);
}

export { callBack };
