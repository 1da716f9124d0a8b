/** Account Engagement, before named Pardot: its tracking. */
export declare const pardot: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
