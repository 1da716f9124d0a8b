/** Lightspeed eCom’s shop (C-Series). */
export declare const lightspeedEcom: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
