/** Nosto: recommendations in a shop. */
export declare const nosto: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
