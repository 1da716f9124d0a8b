/** Mouseflow: heat maps and recordings. */
export declare const mouseflow: import("./service.js").Service<{}>;
