/** Leadfeeder (Dealfront): visitor statistics. */
export declare const leadfeeder: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
