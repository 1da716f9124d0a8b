/** Stripe: payments at the checkout. */
export declare const stripe: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
