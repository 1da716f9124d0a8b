export declare const pinterestWidgets: import("./service.js").Service<{}>;
