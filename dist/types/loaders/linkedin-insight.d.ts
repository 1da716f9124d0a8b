import type { Loader } from '../services/loader.js';
/**
 * Starts the LinkedIn Insight Tag.
 * Source: https://www.linkedin.com/help/lms/answer/a418880
 */
export declare const load: Loader<{
    partnerId: string | number;
}>;
