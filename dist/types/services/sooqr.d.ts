/** Sooqr: search in a shop. */
export declare const sooqr: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
