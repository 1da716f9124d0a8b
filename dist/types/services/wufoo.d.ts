/** Wufoo: forms. */
export declare const wufoo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
