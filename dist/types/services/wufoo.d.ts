/** Wufoo: forms. */
export declare const wufoo: import("./service.js").Service<{}>;
