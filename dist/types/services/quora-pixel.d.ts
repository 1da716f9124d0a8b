/** Quora Pixel: advertising. */
export declare const quoraPixel: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
