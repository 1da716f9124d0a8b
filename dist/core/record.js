/**
 * The cookie's grammar: format version, revision, seal, day and method; and but for a refusal also
 * the grants, five digits each, and the record's id. Base 36 and dots only, so no cookie encoder touches it.
 */
const GRAMMAR = /^1\.(\w{7})\.(\w{7})\.(\d{5})\.(?:reject|(accept|save|close|synthetic|gpc|signal)\.((?:\w{5}){0,600})\.(\w{16}))$/;
/** Reads a record, or `null` from anything that is not exactly one. Never throws. */
function parseRecord(value) {
    const [, revision, seal, day, method = 'reject', grants = '', id = ''] = GRAMMAR.exec(value) ?? [];
    return revision
        ? { revision, seal, day: +day, method, grants: new Set(grants.match(/.{5}/g)), id }
        : null;
}
/** Whether somebody agreed to something in it. */
function isConsent({ id }) {
    return /[^0]/.test(id);
}
/** Whether the visitor's own means gave it, and not the visitor. */
function isSignal(method) {
    return method === 'gpc' || method === 'signal';
}
/** Stands for the id in what the visitor did not agree to: the same for everyone. */
const NOBODY = '0000000000000000';
/** Days that an answer counts, unless the config says otherwise. */
const DAYS = 182;
/** Milliseconds. */
const DAY = 864e5;
/** Today in UTC, as a count of days. */
function today() {
    return Math.floor(Date.now() / DAY);
}

export { DAY, DAYS, NOBODY, isConsent, isSignal, parseRecord, today };
