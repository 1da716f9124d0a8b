import type { ConsentConfig } from './core/config.js';
import { ConsentManager as PageManager, type ConsentOptions } from './manager.js';
/** Reads the visitor's answer, decides, and lets the page follow. One a page; importing it runs nothing. */
export declare class ConsentManager extends PageManager {
    /** @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt */
    constructor(config: ConsentConfig, options?: ConsentOptions);
    /** As on a page; on a server, where there is none, it does nothing. */
    start(): Promise<void>;
}
export { ConsentConfigError } from './core/config-error.js';
export { ConsentEvent } from './core/events.js';
export { pageManager } from './page-manager.js';
export type * from './core/config.js';
export type { Decision } from './core/decision.js';
export type * from './core/events.js';
export type { ConsentReceipt } from './core/receipt.js';
export type { ConsentMethod } from './core/record.js';
export type { CategoryTexts, ConsentTexts, Locale } from './core/texts.js';
export type { ConsentOptions } from './manager.js';
export { letAnswer, type SignalProvider } from './let-answer.js';
