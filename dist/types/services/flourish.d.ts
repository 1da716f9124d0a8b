export declare const flourish: import("./service.js").Service<{}>;
