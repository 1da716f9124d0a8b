/** The host of an address, where it names another than the page's own. */
function hostOf(address) {
    const { host } = new URL(address, 'http://own.invalid');
    return host === 'own.invalid' ? [] : [host];
}
/** Whether an address is one that a browser asks a server for. */
function isOfWeb(address) {
    const isAddress = !!address && URL.canParse(address, 'http://own.invalid');
    return isAddress && /^https?:$/.test(new URL(address, 'http://own.invalid').protocol);
}
/** A host by its name alone, which stands for its subdomains. */
function plainHost(host) {
    return host.replace('*.', '').toLowerCase();
}
/** Whether an address leads to the page's own host, or to one of these. */
function leadsTo(address, hosts) {
    return hostOf(address).every((own) => hosts.map(plainHost).some((host) => own === host || own.endsWith('.' + host)));
}

export { hostOf, isOfWeb, leadsTo, plainHost };
