/** RudderStack: a data platform. */
export declare const rudderstack: import("./service.js").Service<{}>;
