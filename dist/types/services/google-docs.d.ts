export declare const googleDocs: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
