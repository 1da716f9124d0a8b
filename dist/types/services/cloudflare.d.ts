export declare const cloudflare: import("./service.js").Service<{}>;
