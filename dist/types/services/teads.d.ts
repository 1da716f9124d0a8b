/** Teads: advertising. */
export declare const teads: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
