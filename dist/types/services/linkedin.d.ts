export declare const linkedin: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
