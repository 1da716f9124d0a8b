/** What Shopify’s shops measure. */
export declare const shopifyAnalytics: import("./service.js").Service<{}>;
