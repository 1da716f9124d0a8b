/** SharpSpring, of Constant Contact: its tracking. */
export declare const sharpspring: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
