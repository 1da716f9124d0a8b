/** Braze: messages and tracking. */
export declare const braze: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
