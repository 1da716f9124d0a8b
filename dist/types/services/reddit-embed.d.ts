export declare const redditEmbed: import("./service.js").Service<{}>;
