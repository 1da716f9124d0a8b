export declare const cloudflareTurnstile: import("./service.js").Service<{}>;
