/** Gemius: visitor statistics. */
export declare const gemius: import("./service.js").Service<{}>;
