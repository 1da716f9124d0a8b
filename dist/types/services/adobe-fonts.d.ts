export declare const adobeFonts: import("./service.js").Service<{}>;
