export declare const fontAwesome: import("./service.js").Service<{}>;
