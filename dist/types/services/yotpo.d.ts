/** Yotpo: reviews. */
export declare const yotpo: import("./service.js").Service<{}>;
