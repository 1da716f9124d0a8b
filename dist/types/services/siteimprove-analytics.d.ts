/** Siteimprove Analytics: visitor statistics. */
export declare const siteimproveAnalytics: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
