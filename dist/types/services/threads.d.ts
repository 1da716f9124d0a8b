export declare const threads: import("./service.js").Service<{}>;
