export declare const bluesky: import("./service.js").Service<{}>;
