/** Doofinder: search in a shop. */
export declare const doofinder: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
