/** etracker analytics: visitor statistics. */
export declare const etracker: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
