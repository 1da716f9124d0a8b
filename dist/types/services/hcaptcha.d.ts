export declare const hcaptcha: import("./service.js").Service<{}>;
