/** Mouseflow: heat maps and recordings. */
export declare const mouseflow: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
