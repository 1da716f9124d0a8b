import type { SentSignal } from '../signals/page-signals.js';
import type { Decision } from './decision.js';
/** The first layer, the second, or the placeholders of embeds. */
export type ConsentLayer = 'notice' | 'preferences' | 'embeds';
/** An item that is still there although its service was withdrawn. */
export interface RemainingItem {
    readonly service: string;
    readonly name: string;
    readonly kind: string;
}
/** Something that was stopped because the visitor has not agreed to it. */
export interface BlockedRequest {
    /** With its port where that is not the usual one; the page's own host for inline scripts and templates. */
    readonly host: string;
    /** `script`, `frame`, `image`, `style`, `font`, `media`, `connection`, … */
    readonly kind: string;
    /** The category that it waits for, or `undeclared` where no service of the config names the host. */
    readonly category: string;
    readonly service?: string;
    readonly time: Date;
}
/** What can go wrong without stopping the page; each is explained in docs/warnings.md. */
export type ConsentErrorCode = 'config' | 'unguarded' | 'release' | 'interface' | 'storage' | 'load';
/** What each event says, by its type. All are fired on the manager, then on `document`. */
export interface ConsentEventDetails {
    /** Once a page load: the stored answer has been read, and what it allows is on its way. */
    'consent-ready': {
        readonly decision: Decision;
    };
    /** The visitor answered, here or in another tab. Ids of categories and services. */
    'consent-change': {
        readonly decision: Decision;
        /** Granted since now. */
        readonly granted: readonly string[];
        /** Granted until now. */
        readonly withdrawn: readonly string[];
    };
    /** Something that was granted no longer is, and its declared items were removed. */
    'consent-withdraw': {
        readonly decision: Decision;
        readonly withdrawn: readonly string[];
        /**
         * What could not be removed, such as items of other sites; `HttpOnly` cookies a page cannot see. Databases and caches go a moment
         * later, those that are held open when the page is gone.
         */
        readonly remaining: readonly RemainingItem[];
        /** Whether the page is about to reload, because withdrawn code had run. */
        readonly reloads: boolean;
    };
    /** A layer is to be shown. The elements follow it, and so can an interface of your own. */
    'consent-show': {
        readonly layer: ConsentLayer;
    };
    /** A layer is to go. */
    'consent-hide': {
        readonly layer: ConsentLayer;
    };
    /** A request was stopped, or an element held. */
    'consent-blocked': BlockedRequest;
    /** A vendor was told of the choice; see docs/signals.md. On `document` alone: most are told before there is a manager. */
    'consent-signal': SentSignal;
    /** Something went wrong; what it was about stays denied. */
    'consent-error': {
        readonly code: ConsentErrorCode;
        readonly error: Error;
        /** The element that it was about, where there is one. */
        readonly element: Element | null;
    };
}
export type ConsentEventType = keyof ConsentEventDetails;
/**
 * An event of the notice: a plain `Event` with its details as properties. A class of its own would only be
 * more for every visitor to download.
 */
export type ConsentEvent<Type extends ConsentEventType> = Event & {
    readonly type: Type;
} & ConsentEventDetails[Type];
export type ConsentReadyEvent = ConsentEvent<'consent-ready'>;
export type ConsentChangeEvent = ConsentEvent<'consent-change'>;
export type ConsentWithdrawEvent = ConsentEvent<'consent-withdraw'>;
export type ConsentShowEvent = ConsentEvent<'consent-show'>;
export type ConsentBlockedEvent = ConsentEvent<'consent-blocked'>;
export type ConsentHideEvent = ConsentEvent<'consent-hide'>;
export type ConsentErrorEvent = ConsentEvent<'consent-error'>;
export type ConsentSignalEvent = ConsentEvent<'consent-signal'>;
/** The events by type, for typed listeners. */
export type ConsentEventMap = {
    [Type in ConsentEventType]: ConsentEvent<Type>;
};
declare global {
    interface DocumentEventMap extends ConsentEventMap {
    }
}
