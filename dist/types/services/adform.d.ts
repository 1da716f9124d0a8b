/** Adform: advertising. */
export declare const adform: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
