export declare const twitch: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
