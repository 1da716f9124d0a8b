/** Albacross: visitor statistics. */
export declare const albacross: import("./service.js").Service<{}>;
