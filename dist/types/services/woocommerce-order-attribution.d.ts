/** What WooCommerce keeps of where a customer came from. */
export declare const woocommerceOrderAttribution: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
