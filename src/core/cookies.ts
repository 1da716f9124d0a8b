/** Every cookie that this page can read, as name and raw value. Throws where cookies are out of reach. */
export function cookies(): [name: string, value: string][] {
  return document.cookie.split('; ').map((pair) => {
    const [name, ...value] = pair.split('=');
    return [name!, value.join('=')];
  });
}

/** Every value kept under a name; `undefined` where cookies are out of reach (a sandboxed frame). */
export function readValues(name: string): string[] | undefined {
  try {
    const start = name + '=';
    return document.cookie
      .split('; ')
      .filter((pair) => pair.startsWith(start))
      .map((pair) => pair.slice(start.length));
  } catch {
    return undefined;
  }
}

/**
 * Expires a cookie on this host, on every parent domain, and on every path above this page: a script
 * cannot read which of them it was set on.
 */
export function expireCookie(name: string): void {
  const { hostname, pathname, protocol } = location;
  const heads = (text: string, by: string) =>
    text.split(by).map((_, end, all) => all.slice(0, end + 1).join(by));
  const domains = hostname.split('.').map((_, start, all) => ';domain=' + all.slice(start).join('.'));
  for (const domain of ['', ...domains]) {
    for (const path of heads(pathname, '/')) {
      for (const end of ['', '/']) {
        document.cookie = `${name}=;max-age=0;path=${path}${end}${domain}${protocol === 'https:' ? ';secure' : ''}`;
      }
    }
  }
}
