/** Algolia: search, with its analytics. */
export declare const algolia: import("./service.js").Service<{}>;
