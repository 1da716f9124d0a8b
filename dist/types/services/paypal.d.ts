/** PayPal: payments at the checkout. */
export declare const paypal: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
