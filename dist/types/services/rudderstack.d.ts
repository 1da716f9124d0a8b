/** RudderStack: a data platform. */
export declare const rudderstack: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
