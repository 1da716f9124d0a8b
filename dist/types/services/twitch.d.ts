export declare const twitch: import("./service.js").Service<{}>;
