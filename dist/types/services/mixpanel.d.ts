/** Mixpanel: visitor statistics. */
export declare const mixpanel: import("./service.js").Service<{}>;
