/** Snap Pixel: advertising. */
export declare const snapchatPixel: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
