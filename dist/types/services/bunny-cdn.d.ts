export declare const bunnyCdn: import("./service.js").Service<{}>;
