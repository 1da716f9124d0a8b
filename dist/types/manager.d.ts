import type { ConsentConfig, ResolvedConfig } from './core/config.js';
import { type Decision } from './core/decision.js';
import type { BlockedRequest, ConsentLayer } from './core/events.js';
import type { ConsentReceipt } from './core/receipt.js';
import type { Locale } from './core/texts.js';
/** What the config cannot say in JSON. */
export interface ConsentOptions {
    /** Loads the interface when a layer is to be shown, and not before: `() => import('privacy-cookie-notice/define')`. */
    loadInterface?: () => Promise<unknown>;
}
type Choices = Readonly<Record<string, boolean>> | Element;
/** Reads the visitor's answer, decides, and lets the page follow. One a page. */
export declare class ConsentManager extends EventTarget {
    #private;
    readonly config: ResolvedConfig;
    /** The layers that are to be seen now. */
    readonly layers: Set<ConsentLayer>;
    /** The notice's words, where what loads the interface has them on their way already. */
    words?: Promise<{
        default: Locale;
    }>;
    constructor(config: ConsentConfig, { loadInterface }?: ConsentOptions);
    /** What may run now, and whether the visitor must be asked. */
    get decision(): Decision;
    /**
     * What was stopped on this page so far; `consent-blocked` tells of each. Where no snippet stands in the
     * page's head, it is filled from the moment at which it is first asked for: nobody else pays for it.
     */
    get blocked(): readonly BlockedRequest[];
    /**
     * Reads the stored answer, guards the page, and asks where it must. Where no answer vouches for the
     * config, it is checked once the first layer stands: until then everything is denied, and so it stays
     * where the check fails, which `consent-error` tells.
     */
    start(): Promise<void>;
    /** Grants everything. */
    acceptAll(): Promise<void>;
    /** Refuses everything that is not functional. */
    rejectAll(): Promise<void>;
    /**
     * Keeps a choice: `{ analytical: true, 'meta-pixel': false }`, or what the checkboxes say in the form
     * around a button (named `category` or `service`, with the id as their value). A category takes its
     * services along, but for those named themselves; what is not named stays as it is.
     * @throws {RangeError} for an id that is neither a category nor a service of the config
     */
    save(choices: Choices): Promise<void>;
    /** Takes back a category with its services, one service, or everything. */
    withdraw(id?: string): Promise<void>;
    /** Forgets the answer and asks again. */
    reset(): Promise<void>;
    /** Whether a category or service may run now; false for an id that the config does not know. */
    allows(id: string): boolean;
    /** Resolves once a category or service may run: at once, after a choice, or never. */
    whenAllowed(id: string): Promise<void>;
    /** What was answered, to what, and when, as plain data. */
    receipt(): Promise<ConsentReceipt>;
    /** Shows the first layer, or another; resolves once its elements have been told. */
    show(layer?: ConsentLayer): Promise<void>;
    /** Takes the first layer away, or another; stores nothing. */
    hide(layer?: ConsentLayer): void;
    /** Shows the second layer. */
    showPreferences(): Promise<void>;
    /** Leaves the second layer; stores nothing. */
    hidePreferences(): void;
}
export {};
