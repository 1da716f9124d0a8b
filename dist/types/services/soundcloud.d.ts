export declare const soundcloud: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
