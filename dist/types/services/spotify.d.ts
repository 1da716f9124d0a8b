export declare const spotify: import("./service.js").Service<{}>;
