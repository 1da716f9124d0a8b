/** Rollbar: errors and speed. */
export declare const rollbar: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
