/** INFOnline Measurement: visitor statistics. */
export declare const infonline: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
