/** Meta Pixel: advertising. */
export declare const metaPixel: import("./service.js").Service<{
    pixelId: string | number;
}>;
