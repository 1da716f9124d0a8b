/** Inspectlet: heat maps and recordings. */
export declare const inspectlet: import("./service.js").Service<{}>;
