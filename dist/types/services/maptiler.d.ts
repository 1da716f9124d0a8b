export declare const maptiler: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
