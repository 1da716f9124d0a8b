/** Adform: advertising. */
export declare const adform: import("./service.js").Service<{}>;
