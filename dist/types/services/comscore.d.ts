/** Comscore: visitor statistics. */
export declare const comscore: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
