/** Magento’s shop, Adobe Commerce; it asks no other host. */
export declare const magento: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
