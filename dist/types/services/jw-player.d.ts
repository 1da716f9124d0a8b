export declare const jwPlayer: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
