export declare const akamai: import("./service.js").Service<{}>;
