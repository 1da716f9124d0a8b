import type { ConsentConfig } from './core/config.js';
import { ConsentManager as PageManager, type ConsentOptions as PageOptions } from './manager.js';
import { type SignalCallback } from './signals/callback.js';
import type { Signal } from './signals/signal.js';
import { pageManager } from './page-manager.js';
/** What the config cannot say in JSON. */
export interface ConsentOptions extends PageOptions {
    /**
     * The vendors to tell of the choice, of `privacy-cookie-notice/signals`, each with what the config says of
     * it; and functions of one's own, which get the ids that may run.
     */
    signals?: readonly (Signal | SignalCallback)[];
}
/** Reads the visitor's answer, decides, and lets the page follow. One a page; importing it runs nothing. */
export declare class ConsentManager extends PageManager {
    #private;
    /** @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt */
    constructor(config: ConsentConfig, { signals, ...options }?: ConsentOptions);
    /** As on a page, with the services that are to be started; on a server, where there is none, it does nothing. */
    start(): Promise<void>;
}
export { ConsentConfigError } from './core/config-error.js';
export { pageManager };
export type * from './core/config.js';
export type { Decision } from './core/decision.js';
export type * from './core/events.js';
export type { ConsentReceipt } from './core/receipt.js';
export type { ConsentMethod } from './core/record.js';
export type { CategoryTexts, ConsentTexts, Locale } from './core/texts.js';
export { letAnswer, type SignalProvider } from './let-answer.js';
