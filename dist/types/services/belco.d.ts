/** Belco: chat for shops. */
export declare const belco: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
