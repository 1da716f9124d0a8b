/**
 * Google Analytics 4: visitor statistics.
 * `googletagmanager.com`, which its script comes from, is left to Tag Manager and Ads, because that host serves
 * those as well. The script needs a label of its own, or `load`; a site in `strict` without those two adds the host
 * by the option `hosts`.
 */
export declare const googleAnalytics4: import("./service.js").Service<{
    measurementId: string;
}>;
