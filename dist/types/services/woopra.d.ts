/** Woopra: visitor statistics. */
export declare const woopra: import("./service.js").Service<{}>;
