/** Vercel Web Analytics: visitor statistics. */
export declare const vercelAnalytics: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
