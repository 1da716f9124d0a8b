export declare const flourish: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
