export declare const jqueryCdn: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
