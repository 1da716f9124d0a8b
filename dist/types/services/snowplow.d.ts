/**
 * Snowplow: visitor statistics.
 * The host is that of its managed collectors; one on a domain of the site’s own goes in the option `hosts`.
 */
export declare const snowplow: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
