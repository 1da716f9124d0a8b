/** WooCommerce’s shop; it asks no other host. */
export declare const woocommerce: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
