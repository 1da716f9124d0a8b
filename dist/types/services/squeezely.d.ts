/** Squeezely: a data platform. */
export declare const squeezely: import("./service.js").Service<{}>;
