/** Mollie: payments at the checkout. */
export declare const mollie: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
