export declare const bluesky: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
