/** Bazaarvoice: reviews and questions. */
export declare const bazaarvoice: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
