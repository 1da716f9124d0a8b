export declare const cdnjs: import("./service.js").Service<{}>;
