/** Shopify’s shop itself; what it measures is a service of its own. */
export declare const shopify: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
