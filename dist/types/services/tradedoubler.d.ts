/** Tradedoubler: affiliate marketing. */
export declare const tradedoubler: import("./service.js").Service<{}>;
