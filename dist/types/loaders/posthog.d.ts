import type { Loader } from '../services/loader.js';
/**
 * Starts PostHog; `host` is where a project of its own server, or in the United States, lives.
 * Source: https://posthog.com/docs/libraries/js
 */
export declare const load: Loader<{
    apiKey: string;
    host?: string;
}>;
