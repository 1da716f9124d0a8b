/** Leadinfo: visitor statistics. */
export declare const leadinfo: import("./service.js").Service<{}>;
