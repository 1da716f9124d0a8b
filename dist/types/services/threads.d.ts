export declare const threads: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
