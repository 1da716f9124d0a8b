export declare const issuu: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
