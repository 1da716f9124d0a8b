/** Smartlook: heat maps and recordings. */
export declare const smartlook: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
