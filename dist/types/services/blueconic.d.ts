/** BlueConic: a data platform. */
export declare const blueconic: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
