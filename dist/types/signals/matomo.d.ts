import type { Signal, TypeOptions } from './signal.js';
export interface MatomoOptions extends TypeOptions<'consent'> {
    /** It may count without cookies before it is granted, where the site has a ground for that. */
    readonly cookieless?: boolean;
}
/** The queue is made where there is none, as its snippet does: it must be told before `trackPageView`. */
export declare const matomo: Signal<MatomoOptions>;
