/**
 * FNV-1a, 32 bits, of a value's JSON, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
 * As JSON, because what a page's config holds need not be what it should be, and need not even become text.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprint(value) {
    let hash = 0x811c9dc5;
    for (const letter of JSON.stringify(value))
        hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
}

export { fingerprint };
