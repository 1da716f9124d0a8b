import type { Loader } from '../services/loader.js';
/**
 * Starts the Meta Pixel and counts the page view.
 * Source: https://developers.facebook.com/docs/meta-pixel/get-started
 */
export declare const load: Loader<{
    pixelId: string | number;
}>;
