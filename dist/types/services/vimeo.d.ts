export declare const vimeo: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
