export declare const bunnyFonts: import("./service.js").Service<{}>;
