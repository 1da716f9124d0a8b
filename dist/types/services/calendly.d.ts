/** Calendly: appointments in a frame. */
export declare const calendly: import("./service.js").Service<{}>;
