/** Drift: sales chat. */
export declare const drift: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
