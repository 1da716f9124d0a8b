export declare const brightcove: import("./service.js").Service<{}>;
