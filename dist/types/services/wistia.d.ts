export declare const wistia: import("./service.js").Service<{}>;
