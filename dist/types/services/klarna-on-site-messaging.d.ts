/** Klarna’s messages beside products. */
export declare const klarnaOnSiteMessaging: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
