/** TikTok Pixel: advertising. */
export declare const tiktokPixel: import("./service.js").Service<{
    pixelId: string;
}>;
