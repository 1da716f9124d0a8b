/** BugSnag: errors and speed. */
export declare const bugsnag: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
