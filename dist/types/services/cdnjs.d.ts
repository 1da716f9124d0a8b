export declare const cdnjs: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
