import type { Loader } from '../services/loader.js';
/**
 * Starts Hotjar.
 * Source: https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-your-Hotjar-Tracking-Code
 */
export declare const load: Loader<{
    siteId: string | number;
}>;
