import type { Signal, SignalCall, SignalId, SignalValues } from './signal.js';
/** What was said to a vendor on this page. */
export interface SentSignal {
    readonly signal: SignalId;
    readonly call: SignalCall;
    readonly values: SignalValues;
    readonly time: Date;
}
/** Each signal is a bundle of its own, so they meet the desk and the receipts here. */
interface PageSignals {
    /** By id: the types that it has, and the options as the site wrote them. */
    readonly spoken: Record<string, {
        readonly types: Signal['types'];
        readonly given: unknown;
    } | undefined>;
    /** In order. */
    readonly sent: SentSignal[];
}
/** The signals of this page. */
export declare function pageSignals(): PageSignals;
export {};
