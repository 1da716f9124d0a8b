export declare const bunnyStream: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
