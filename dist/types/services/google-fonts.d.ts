export declare const googleFonts: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
