/** Kiyoh and Klantenvertellen: reviews. */
export declare const kiyoh: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
