/** Criteo: advertising. */
export declare const criteo: import("./service.js").Service<{}>;
