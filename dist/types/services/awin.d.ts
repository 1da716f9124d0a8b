/** Awin: affiliate marketing. */
export declare const awin: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
