/** Chartbeat: visitor statistics. */
export declare const chartbeat: import("./service.js").Service<{}>;
