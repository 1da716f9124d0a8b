/** What Shopify’s shops measure. */
export declare const shopifyAnalytics: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
