export declare const jqueryCdn: import("./service.js").Service<{}>;
