/** Emarsys: Web Extend, its tracking. */
export declare const emarsys: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
