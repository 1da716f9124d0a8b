export declare const akamai: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
