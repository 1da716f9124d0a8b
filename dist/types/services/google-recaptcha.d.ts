export declare const googleRecaptcha: import("./service.js").Service<{}>;
