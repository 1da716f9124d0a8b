import type { ItemConfig, ServiceConfig } from '../core/config.js';
import type { SignalId } from '../signals/signal.js';
import { type Loader, type LoadOptions } from './loader.js';
/** What a service is there for, as site owners look for it. */
export type ServiceKind = 'advertising' | 'affiliate' | 'analytics' | 'audio' | 'booking' | 'captcha' | 'chat' | 'comments' | 'data-platform' | 'delivery' | 'embed' | 'errors' | 'experiments' | 'fonts' | 'forms' | 'heat-maps' | 'maps' | 'newsletters' | 'payments' | 'reviews' | 'search' | 'shop' | 'sign-in' | 'social' | 'tag-manager' | 'video';
/** What is known of a service: the catalogue's fact sheet. */
export interface ServiceFacts {
    /** Lower case and hyphens; what `data-service` says. */
    readonly id: string;
    readonly name: string;
    /** The legal entity that European visitors deal with. */
    readonly provider: string;
    /** Of that entity: ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly kind: ServiceKind;
    /** Functional only where a page that the visitor asked for does not work without it. */
    readonly category: 'functional' | 'analytical' | 'tracking';
    /** One plain sentence for a visitor: what it does, and what with. */
    readonly purpose: {
        readonly en: string;
        readonly nl: string;
    };
    /** The provider's own privacy statement. */
    readonly statement: string;
    /** Hosts that a page asks for it; each stands for its subdomains too. */
    readonly hosts: readonly string[];
    /** What it keeps in the browser; empty where its documentation says that it keeps nothing. */
    readonly items: readonly ItemConfig[];
    /** Who else has access to the data, where the provider says so. */
    readonly thirdParties?: string;
    /** The convention by which it hears of the choice. */
    readonly signal?: SignalId;
    /**
     * What ends it after a withdrawal: its own `signal`, the `removal` of its element, or a `reload` of the
     * page, because its code cannot be silenced.
     */
    readonly stop: 'signal' | 'removal' | 'reload';
    /** The provider's own pages on which the above stands. */
    readonly sources: readonly string[];
    /** Day on which they were looked at: YYYY-MM-DD. */
    readonly checked: string;
}
/** What a site says of a service. */
export type ServiceOptions<Own extends LoadOptions> = {
    /** Of the purpose's text. Default: `en`. */
    language?: 'en' | 'nl';
    /** Overrides of the sheet: another category, hosts of one's own. */
    category?: string;
    hosts?: readonly string[];
    /** Whether the library starts it by itself once it is granted; else the page does, in held markup. */
    load?: boolean;
} & Partial<Own>;
/** Makes the config of a service; `facts` is its sheet. */
export interface Service<Own extends LoadOptions = LoadOptions> {
    (options?: ServiceOptions<Own>): ServiceConfig;
    readonly facts: ServiceFacts;
    readonly loader?: Loader<Own>;
}
/** Makes a service of its sheet and, where the library can start it, its loader. */
export declare function service<Own extends LoadOptions = LoadOptions>(facts: ServiceFacts, loader?: Loader<Own>): Service<Own>;
