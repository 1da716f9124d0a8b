export declare const facebook: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
