/** Teads: advertising. */
export declare const teads: import("./service.js").Service<{}>;
