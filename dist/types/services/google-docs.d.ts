export declare const googleDocs: import("./service.js").Service<{}>;
