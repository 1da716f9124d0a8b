export declare const friendlyCaptcha: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
