/**
 * FNV-1a, 32 bits, as seven base-36 digits: enough to tell a handful of ids apart, no secret.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const letter of text)
        hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, '0');
}

export { fingerprint };
