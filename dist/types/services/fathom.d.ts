/** Fathom Analytics: visitor statistics. */
export declare const fathom: import("./service.js").Service<{
    siteId: string;
}>;
