/** Mapp Intelligence (Webtrekk): visitor statistics. */
export declare const webtrekk: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
