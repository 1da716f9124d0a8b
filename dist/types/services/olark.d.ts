/** Olark: chat. */
export declare const olark: import("./service.js").Service<{}>;
