/**
 * Google Ads: advertising.
 * It also sends to `www.google.com`, which stands for too much besides to be named here. Of its host
 * `googletagmanager.com` the sheet of Google Analytics 4 says more.
 */
export declare const googleAds: import("./service.js").Service<{
    conversionId: string;
}>;
