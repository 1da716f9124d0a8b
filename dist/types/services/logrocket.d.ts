/** LogRocket: errors and speed. */
export declare const logrocket: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
