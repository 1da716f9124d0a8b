export declare const friendlyCaptcha: import("./service.js").Service<{}>;
