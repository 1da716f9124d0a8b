/** Google Ad Manager: advertising. */
export declare const googleAdManager: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
