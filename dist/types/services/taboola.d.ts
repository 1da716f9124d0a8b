/** Taboola: advertising. */
export declare const taboola: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
