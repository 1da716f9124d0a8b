export declare const jwPlayer: import("./service.js").Service<{}>;
