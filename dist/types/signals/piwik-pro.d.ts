import type { Signal, TypeOptions } from './signal.js';
export type PiwikProOptions = TypeOptions<keyof typeof TYPES>;
declare const TYPES: {
    analytics: string;
    user_feedback: string;
    ab_testing_and_personalization: string;
    conversion_tracking: string;
    custom_consent: string;
    marketing_automation: string;
    remarketing: string;
};
/** Its container asks nobody before its types are decided, so it is told once it is there. */
export declare const piwikPro: Signal<PiwikProOptions>;
export {};
