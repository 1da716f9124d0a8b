/** Matomo Cloud: visitor statistics. */
export declare const matomoCloud: import("./service.js").Service<{
    account: string;
    siteId: string | number;
}>;
