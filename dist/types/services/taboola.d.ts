/** Taboola: advertising. */
export declare const taboola: import("./service.js").Service<{}>;
