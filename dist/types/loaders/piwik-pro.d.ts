import type { Loader } from '../services/loader.js';
/**
 * Starts a container of Piwik PRO; `url` is the address that its container code comes from, such as
 * `https://example.containers.piwik.pro/`.
 * Source: https://developers.piwik.pro/docs/container-code
 */
export declare const load: Loader<{
    url: string;
    containerId: string;
}>;
