/** Google AdSense: advertising. */
export declare const googleAdsense: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
