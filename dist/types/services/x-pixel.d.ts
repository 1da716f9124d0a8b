/** X Pixel: advertising. */
export declare const xPixel: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
