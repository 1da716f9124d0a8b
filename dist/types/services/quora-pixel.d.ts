/** Quora Pixel: advertising. */
export declare const quoraPixel: import("./service.js").Service<{}>;
