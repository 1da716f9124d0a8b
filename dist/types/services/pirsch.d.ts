/** Pirsch Analytics: visitor statistics. */
export declare const pirsch: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
