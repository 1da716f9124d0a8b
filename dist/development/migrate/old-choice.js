/** Longer than any that these tools write. */
const LONGEST = 8000;
/** Characters as they were before they were put into a cookie, or `null`. */
function decoded(value) {
    if (value.length > LONGEST)
        return null;
    try {
        return decodeURIComponent(value);
    }
    catch {
        // Some tools do not encode, and a lone % is a text of its own.
        return value;
    }
}
/** An object in JSON, encoded or not; `null` from anything else. */
function objectIn(value) {
    try {
        const parsed = JSON.parse(decoded(value) ?? '');
        return isObject(parsed) ? parsed : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
/** The day of a moment in milliseconds, or as a text of ISO 8601; `undefined` from anything else. */
function dayOf(moment) {
    const isMoment = typeof moment === 'number' || (typeof moment === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(moment));
    const time = isMoment ? new Date(moment).getTime() : NaN;
    return time > 0 ? Math.floor(time / 864e5) : undefined;
}

export { dayOf, decoded, isObject, isTexts, objectIn };
