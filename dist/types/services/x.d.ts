export declare const x: import("./service.js").Service<{}>;
