import { servicesOf } from '../core/categories.js';

/** The service that names a host, or one that it is a subdomain of. */
function serviceOf({ categories }, host) {
    return servicesOf(categories).find((service) => isServiceAt(service, host));
}
/** Whether a request to this host may go, in `auto` and `strict`. */
function mayAsk(config, host, granted) {
    if (host === location.host || config.allow?.some((one) => isOf(one, host)))
        return true;
    const services = servicesOf(config.categories).filter((service) => isServiceAt(service, host));
    // A policy cannot name what nobody declared: that goes where everything goes.
    if (!services.length)
        return config.tokens.has('tracking') && granted.size === config.tokens.size;
    return services.some(({ id }) => granted.has(id));
}
/** The host that an address leads to; nothing where it leads to none. */
function hostOf(address) {
    try {
        const { protocol, host } = new URL(address, document.baseURI);
        return /^(http|ws)s?:/.test(protocol) ? host : '';
    }
    catch {
        return '';
    }
}
function isServiceAt({ hosts = [] }, host) {
    return hosts.some((one) => isOf(one, host));
}
/** `a.example` is of `a.example`, and so is `b.a.example`; `*.a.example` says the same. */
function isOf(one, host) {
    const name = one.replace('*.', '').toLowerCase();
    return host === name || host.endsWith('.' + name);
}

export { hostOf, mayAsk, serviceOf };
