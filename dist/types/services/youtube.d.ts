export declare const youtube: import("./service.js").Service<{}>;
