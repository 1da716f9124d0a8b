/** Microsoft Forms: forms in a frame. */
export declare const microsoftForms: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
