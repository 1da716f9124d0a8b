export declare const powerbi: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
