/** Algolia: search, with its analytics. */
export declare const algolia: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
