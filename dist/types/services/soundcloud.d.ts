export declare const soundcloud: import("./service.js").Service<{}>;
