export declare const instagram: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
