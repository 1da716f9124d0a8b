export declare const cloudflare: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
