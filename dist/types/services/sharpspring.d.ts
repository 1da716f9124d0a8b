/** SharpSpring, of Constant Contact: its tracking. */
export declare const sharpspring: import("./service.js").Service<{}>;
