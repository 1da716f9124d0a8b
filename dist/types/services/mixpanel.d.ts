/** Mixpanel: visitor statistics. */
export declare const mixpanel: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
