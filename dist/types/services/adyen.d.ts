/** Adyen: payments at the checkout. */
export declare const adyen: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
