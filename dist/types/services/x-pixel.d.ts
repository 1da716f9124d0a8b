/** X Pixel: advertising. */
export declare const xPixel: import("./service.js").Service<{}>;
