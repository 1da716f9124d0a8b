/** Leadinfo: visitor statistics. */
export declare const leadinfo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
