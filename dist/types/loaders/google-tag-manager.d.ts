import type { Loader } from '../services/loader.js';
/**
 * Starts a container of Google Tag Manager.
 * Source: https://developers.google.com/tag-platform/tag-manager/web
 */
export declare const load: Loader<{
    containerId: string;
}>;
