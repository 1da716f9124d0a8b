/** Snap Pixel: advertising. */
export declare const snapchatPixel: import("./service.js").Service<{}>;
