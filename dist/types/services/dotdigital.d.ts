/** Dotdigital: web behaviour tracking. */
export declare const dotdigital: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
