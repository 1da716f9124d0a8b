/** Every cookie that this page can read, as name and raw value. Throws where cookies are out of reach. */
export declare function cookies(): [name: string, value: string][];
/** Every value kept under a name; `undefined` where cookies are out of reach (a sandboxed frame). */
export declare function readValues(name: string): string[] | undefined;
/**
 * Expires a cookie on this host, on every parent domain, and on every path above this page: a script
 * cannot read which of them it was set on.
 */
export declare function expireCookie(name: string): void;
