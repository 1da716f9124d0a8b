/** Amplitude: visitor statistics. */
export declare const amplitude: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
