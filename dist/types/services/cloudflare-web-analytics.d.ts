/** Cloudflare Web Analytics: visitor statistics. */
export declare const cloudflareWebAnalytics: import("./service.js").Service<{
    token: string;
}>;
