/** Typeform: forms in a frame. */
export declare const typeform: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
