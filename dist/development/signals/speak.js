import { pageSignals } from './page-signals.js';

/**
 * Tells a vendor at once that nothing but the functional is granted, and from then on what is: as soon as
 * the stored answer has been read, and at each later one, before anything is released or removed. Once a
 * page; `false` says nothing. What throws is reported as if nobody had caught it, and stops nobody else.
 */
function speak({ id, types, send }, given = true) {
    const { spoken, sent } = pageSignals();
    if (spoken[id])
        return;
    spoken[id] = { types, given };
    if (!given)
        return;
    let said;
    let last = { granted: new Set(['functional']) };
    // An event without a decision may mean that the vendor has come.
    const hear = ({ decision = last } = {}) => {
        last = decision;
        const values = {};
        let now = `${!decision.method}`;
        for (const type in types)
            // Of `true` too one may ask what it holds.
            now += values[type] = decision.granted.has(given[type] ?? types[type]);
        if (now === said)
            return;
        try {
            const call = decision.method || said ? 'update' : 'default';
            if (send(values, call, given, hear) === false)
                return;
            const fact = { signal: id, call, values, time: new Date() };
            sent.push(fact);
            document.dispatchEvent(Object.assign(new Event('consent-signal'), fact));
        }
        catch (error) {
            reportError(error);
        }
        said = now;
    };
    hear();
    // Whatever script has loaded may have brought the vendor.
    for (const type of ['load', 'consent-ready', 'consent-change'])
        document.addEventListener(type, hear, true);
}

export { speak };
