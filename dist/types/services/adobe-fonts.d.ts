export declare const adobeFonts: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
