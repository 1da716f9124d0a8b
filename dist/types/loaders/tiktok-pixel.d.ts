import type { Loader } from '../services/loader.js';
/**
 * Starts the TikTok Pixel and counts the page view.
 * Source: https://ads.tiktok.com/help/article/get-started-pixel
 */
export declare const load: Loader<{
    pixelId: string;
}>;
