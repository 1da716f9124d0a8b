/** Emarsys: Web Extend, its tracking. */
export declare const emarsys: import("./service.js").Service<{}>;
