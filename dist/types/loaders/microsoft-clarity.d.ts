import type { Loader } from '../services/loader.js';
/**
 * Starts Microsoft Clarity.
 * Source: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup
 */
export declare const load: Loader<{
    projectId: string;
}>;
