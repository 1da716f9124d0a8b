export declare const youtube: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
