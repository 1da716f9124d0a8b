/** Adobe Experience Platform Tags: a tag manager. */
export declare const adobeLaunch: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
