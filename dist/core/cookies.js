/** Every cookie that this page can read, as name and raw value. Throws where cookies are out of reach. */
function cookies() {
    return document.cookie.split('; ').map((pair) => {
        const [name, ...value] = pair.split('=');
        return [name, value.join('=')];
    });
}
/** Every value kept under a name; `undefined` where cookies are out of reach (a sandboxed frame). */
function readValues(name) {
    try {
        const start = name + '=';
        return document.cookie
            .split('; ')
            .filter((pair) => pair.startsWith(start))
            .map((pair) => pair.slice(start.length));
    }
    catch {
        return undefined;
    }
}
/**
 * Expires a cookie on this host, on every parent domain, and on every path above this page: a script
 * cannot read which of them it was set on.
 */
function expireCookie(name) {
    const { hostname, pathname, protocol } = location;
    const heads = (text, by) => text.split(by).map((_, end, all) => all.slice(0, end + 1).join(by));
    const domains = hostname.split('.').map((_, start, all) => ';domain=' + all.slice(start).join('.'));
    for (const domain of ['', ...domains]) {
        for (const path of heads(pathname, '/')) {
            for (const end of ['', '/']) {
                document.cookie = `${name}=;max-age=0;path=${path}${end}${domain}${protocol === 'https:' ? ';secure' : ''}`;
            }
        }
    }
}

export { cookies, expireCookie, readValues };
