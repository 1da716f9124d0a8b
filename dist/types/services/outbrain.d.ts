/** Outbrain: advertising. */
export declare const outbrain: import("./service.js").Service<{}>;
