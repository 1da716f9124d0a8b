export declare const tiktok: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
