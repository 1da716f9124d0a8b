/** Tradedoubler: affiliate marketing. */
export declare const tradedoubler: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
