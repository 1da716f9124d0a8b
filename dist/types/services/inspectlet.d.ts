/** Inspectlet: heat maps and recordings. */
export declare const inspectlet: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
