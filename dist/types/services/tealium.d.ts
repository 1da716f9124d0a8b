/** Tealium iQ: a tag manager. */
export declare const tealium: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
