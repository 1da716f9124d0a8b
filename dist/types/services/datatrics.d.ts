/** Datatrics: a data platform. */
export declare const datatrics: import("./service.js").Service<{}>;
