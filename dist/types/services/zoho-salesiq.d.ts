/** Zoho SalesIQ: chat and visitor tracking. */
export declare const zohoSalesiq: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
