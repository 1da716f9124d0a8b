/** Drift: sales chat. */
export declare const drift: import("./service.js").Service<{}>;
