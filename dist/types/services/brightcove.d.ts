export declare const brightcove: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
