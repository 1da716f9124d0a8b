/** Gemius: visitor statistics. */
export declare const gemius: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
