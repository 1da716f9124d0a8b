export declare const fontAwesome: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
