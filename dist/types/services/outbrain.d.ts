/** Outbrain: advertising. */
export declare const outbrain: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
