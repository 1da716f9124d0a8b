/** A page's content security policy, with `%` where granted hosts are to be added. */
function policyFor(block, allow, nonce) {
    const hosts = ["'self'", ...allow.map(sources), '%'].join(' ');
    // Inline code of the page's own is not what is to be stopped: what it asks of other hosts is.
    return block === 'strict'
        ? `default-src ${hosts} 'unsafe-inline' 'unsafe-eval' data: blob:; form-action ${hosts}`
        : `script-src-elem ${hosts} data: blob: 'nonce-${nonce}'`;
}
/** A policy as it is while nothing is granted. */
function deniedPolicy(policy) {
    return policy.replaceAll(' %', '');
}
/** A host and its subdomains; an address in digits has none. */
function sources(host) {
    return /^[\d.]+(:\d+)?$/.test(host) ? host : `${host} *.${host}`;
}

export { deniedPolicy, policyFor };
