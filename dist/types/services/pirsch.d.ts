/** Pirsch Analytics: visitor statistics. */
export declare const pirsch: import("./service.js").Service<{}>;
