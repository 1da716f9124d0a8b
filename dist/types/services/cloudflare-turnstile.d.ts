export declare const cloudflareTurnstile: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
