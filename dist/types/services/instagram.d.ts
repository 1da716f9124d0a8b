export declare const instagram: import("./service.js").Service<{}>;
