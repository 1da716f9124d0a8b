/** Woopra: visitor statistics. */
export declare const woopra: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
