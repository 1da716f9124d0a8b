/** Doofinder: search in a shop. */
export declare const doofinder: import("./service.js").Service<{}>;
