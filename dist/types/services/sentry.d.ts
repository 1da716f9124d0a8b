/** Sentry: errors and speed. */
export declare const sentry: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
