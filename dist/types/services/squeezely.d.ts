/** Squeezely: a data platform. */
export declare const squeezely: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
