export declare const issuu: import("./service.js").Service<{}>;
