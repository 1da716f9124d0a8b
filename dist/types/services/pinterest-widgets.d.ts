export declare const pinterestWidgets: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
