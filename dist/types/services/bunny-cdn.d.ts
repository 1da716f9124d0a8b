export declare const bunnyCdn: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
