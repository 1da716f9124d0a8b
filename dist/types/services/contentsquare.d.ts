/** Contentsquare: heat maps and recordings. */
export declare const contentsquare: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
