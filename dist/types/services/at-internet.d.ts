/** Piano Analytics (AT Internet): visitor statistics. */
export declare const atInternet: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
