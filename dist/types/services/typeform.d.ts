/** Typeform: forms in a frame. */
export declare const typeform: import("./service.js").Service<{}>;
