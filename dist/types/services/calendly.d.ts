/** Calendly: appointments in a frame. */
export declare const calendly: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
