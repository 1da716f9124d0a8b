import type { Signal, TypeOptions } from './signal.js';
export interface HubSpotOptions extends TypeOptions<'analytics' | 'advertisement' | 'functionality'> {
    /** A refusal also stops its anonymous counting; it keeps that by a cookie. */
    readonly doNotTrack?: boolean;
}
/** The queues are made where there are none, as its own examples do. */
export declare const hubspot: Signal<HubSpotOptions>;
