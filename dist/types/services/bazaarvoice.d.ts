/** Bazaarvoice: reviews and questions. */
export declare const bazaarvoice: import("./service.js").Service<{}>;
