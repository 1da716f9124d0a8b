export declare const redditEmbed: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
