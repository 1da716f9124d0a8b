/** Adobe Analytics: visitor statistics. */
export declare const adobeAnalytics: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
