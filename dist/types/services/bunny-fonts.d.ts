export declare const bunnyFonts: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
