/** Reddit Pixel: advertising. */
export declare const redditPixel: import("./service.js").Service<{}>;
