export declare const jsdelivr: import("./service.js").Service<{}>;
