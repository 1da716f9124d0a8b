/** Salesforce’s chat, before named Live Agent. */
export declare const salesforceChat: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
