export declare const dailymotion: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
