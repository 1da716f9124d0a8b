export declare const bunnyStream: import("./service.js").Service<{}>;
