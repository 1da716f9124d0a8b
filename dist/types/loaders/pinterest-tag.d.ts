import type { Loader } from '../services/loader.js';
/**
 * Starts the Pinterest Tag and counts the page view.
 * Source: https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export declare const load: Loader<{
    tagId: string | number;
}>;
