export declare const openstreetmap: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
