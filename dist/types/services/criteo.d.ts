/** Criteo: advertising. */
export declare const criteo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
