export declare const wistia: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
