/** Reddit Pixel: advertising. */
export declare const redditPixel: import("./service.js").Service<Readonly<Record<string, string | number | boolean>>>;
