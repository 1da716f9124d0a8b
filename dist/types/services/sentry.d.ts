/** Sentry: errors and speed. */
export declare const sentry: import("./service.js").Service<{}>;
