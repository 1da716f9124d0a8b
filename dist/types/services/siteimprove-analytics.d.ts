/** Siteimprove Analytics: visitor statistics. */
export declare const siteimproveAnalytics: import("./service.js").Service<{}>;
