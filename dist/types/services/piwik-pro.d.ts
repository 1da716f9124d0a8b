/** Piwik PRO Analytics: visitor statistics. */
export declare const piwikPro: import("./service.js").Service<{
    url: string;
    containerId: string;
}>;
