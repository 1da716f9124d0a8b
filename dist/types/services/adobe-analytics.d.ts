/** Adobe Analytics: visitor statistics. */
export declare const adobeAnalytics: import("./service.js").Service<{}>;
