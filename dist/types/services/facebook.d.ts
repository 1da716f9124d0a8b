export declare const facebook: import("./service.js").Service<{}>;
