/** Chartbeat: visitor statistics. */
export declare const chartbeat: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
