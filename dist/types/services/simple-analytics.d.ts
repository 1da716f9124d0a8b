/** Simple Analytics: visitor statistics. */
export declare const simpleAnalytics: import("./service.js").Service<{
    hostname?: string;
}>;
