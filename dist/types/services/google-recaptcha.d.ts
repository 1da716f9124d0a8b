export declare const googleRecaptcha: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
