export declare const googleFonts: import("./service.js").Service<{}>;
