/** Olark: chat. */
export declare const olark: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
