/** Trusted Shops: seal, buyer protection and reviews. */
export declare const trustedShops: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
