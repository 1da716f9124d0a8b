/**
 * Countly: visitor statistics.
 * The host is that of its own cloud; a site that runs it itself gives the option `hosts`.
 */
export declare const countly: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
