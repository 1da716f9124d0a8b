/** PostHog: visitor statistics. */
export declare const posthog: import("./service.js").Service<{
    apiKey: string;
    host?: string;
}>;
