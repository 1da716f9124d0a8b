/** Albacross: visitor statistics. */
export declare const albacross: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
