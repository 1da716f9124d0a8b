export declare const hcaptcha: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
