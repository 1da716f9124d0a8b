export declare const sharethis: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
