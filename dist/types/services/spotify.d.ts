export declare const spotify: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
