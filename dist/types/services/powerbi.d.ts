export declare const powerbi: import("./service.js").Service<{}>;
