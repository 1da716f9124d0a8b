/** Daisycon: affiliate marketing. */
export declare const daisycon: import("./service.js").Service<{}>;
