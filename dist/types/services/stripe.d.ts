/** Stripe: payments at the checkout. */
export declare const stripe: import("./service.js").Service<{}>;
