/** econda Analytics: visitor statistics. */
export declare const econda: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
