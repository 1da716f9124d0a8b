/** Statcounter: visitor statistics. */
export declare const statcounter: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
