/** Parse.ly: visitor statistics. */
export declare const parseLy: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
