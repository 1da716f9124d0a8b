/** Marketing Cloud’s collect code, for recommendations. */
export declare const salesforceMarketingCloud: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
