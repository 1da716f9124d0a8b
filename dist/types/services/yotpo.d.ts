/** Yotpo: reviews. */
export declare const yotpo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
