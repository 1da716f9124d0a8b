export declare const jsdelivr: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
