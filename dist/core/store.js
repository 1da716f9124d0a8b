import Cookies from 'js-cookie';
import { expireCookie } from './cookies.js';
import { DAY } from './record.js';

/** A record in the cookie's grammar, with a new id where something was granted and it has none yet. */
function formatRecord({ revision, seal, day, method, grants, id }) {
    // Of two answers that have nothing in common, nothing is left.
    const head = `1.${revision}.${seal}.${day}.${grants.size ? method : 'reject'}`;
    return grants.size ? `${head}.${[...grants].sort().join('')}.${id || randomId()}` : head;
}
/** Sixteen random base-36 digits, about 80 bits. */
function randomId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
/** Vouches for a config that has been checked: the answer is kept again as it is, for as long as before. */
function seal(answer, { seal, cookie }) {
    if (answer)
        keepRecord({ ...answer, seal }, cookie);
}
/**
 * Keeps a record in the cookie, or forgets the answer, and returns the value and whether the browser
 * kept it: it drops what it refuses without a word. It expires counting from the day of the choice, and
 * a twin on another domain or path goes, lest it overrule the visitor.
 */
function keepRecord(record, { name, days, domain, ...given }) {
    const value = record ? formatRecord(record) : '';
    try {
        expireCookie(name);
        if (!record)
            return { value, isKept: true };
        Cookies.set(name, value, {
            path: '/',
            sameSite: 'Lax',
            secure: location.protocol === 'https:',
            ...given,
            ...(domain && { domain }),
            expires: new Date((record.day + days) * DAY),
        });
        return { value, isKept: Cookies.get(name) === value };
    }
    catch {
        return { value, isKept: false };
    }
}

export { formatRecord, keepRecord, seal };
