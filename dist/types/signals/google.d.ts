import type { Signal, TypeOptions } from './signal.js';
type GoogleType = keyof typeof TYPES;
/** A default for some regions alone; Google takes the most specific one. */
export interface GoogleRegion extends Partial<Record<GoogleType, 'granted' | 'denied'>> {
    /** ISO 3166-2: `US`, `US-CA`. Where the law asks for consent first, nothing is granted by a default. */
    readonly region: readonly string[];
}
/** `true` for a switch of Google's that stays off unless the site turns it on; see docs/signals.md. */
export interface GoogleOptions extends TypeOptions<GoogleType> {
    /** Milliseconds that tags wait for the stored answer. Default: 500. */
    readonly wait_for_update?: number;
    readonly defaults?: readonly GoogleRegion[];
    /** Google's tags may load before they are granted, and send pings without cookies. */
    readonly advanced?: boolean;
    readonly url_passthrough?: boolean;
    readonly ads_data_redaction?: boolean;
}
declare const TYPES: {
    functionality_storage: string;
    security_storage: string;
    analytics_storage: string;
    ad_storage: string;
    personalization_storage: string;
    ad_user_data: string;
    ad_personalization: string;
};
/** The data layer is made where there is none: the default must stand in it before any tag. */
export declare const google: Signal<GoogleOptions>;
export {};
