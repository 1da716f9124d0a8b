/** Klarna’s messages beside products. */
export declare const klarnaOnSiteMessaging: import("./service.js").Service<{}>;
