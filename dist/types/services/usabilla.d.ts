/** GetFeedback for websites, before named Usabilla: feedback on the site. */
export declare const usabilla: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
