export declare const tiktok: import("./service.js").Service<{}>;
