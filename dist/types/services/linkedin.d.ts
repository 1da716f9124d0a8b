export declare const linkedin: import("./service.js").Service<{}>;
