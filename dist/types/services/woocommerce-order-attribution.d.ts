/** What WooCommerce keeps of where a customer came from. */
export declare const woocommerceOrderAttribution: import("./service.js").Service<{}>;
