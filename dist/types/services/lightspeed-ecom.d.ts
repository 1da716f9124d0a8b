/** Lightspeed eCom’s shop (C-Series). */
export declare const lightspeedEcom: import("./service.js").Service<{}>;
