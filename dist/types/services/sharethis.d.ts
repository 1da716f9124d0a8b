export declare const sharethis: import("./service.js").Service<{}>;
