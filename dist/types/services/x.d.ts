export declare const x: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
