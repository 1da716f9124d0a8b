export declare const dailymotion: import("./service.js").Service<{}>;
