import type { ProfileId } from './profiles.js';
import type { ConsentTexts, PageTexts } from './texts.js';

/**
 * What a site owner writes: the JSON in the page, or the object given to `ConsentManager`.
 * Checked by {@link resolveConfig}, which refuses anything unlawful or unguarded.
 */
export interface ConsentConfig {
  /** Who asks: the controller's name, shown on the first layer (GDPR art. 13(1)(a)). */
  controller: string;
  /** Address of the privacy and cookie statement: http, https or relative. */
  statement: string;
  /** BCP 47 tag of the notice's language. Default: `html[lang]`, else `en`. */
  language?: string;
  /** Categories to offer, by id; `functional` is always there. Default: those of the services, else the three. */
  categories?: Readonly<Record<string, CategoryConfig>>;
  /** Every service that the site uses. Default: none. */
  services?: readonly ServiceConfig[];
  /** A change asks every visitor again. Default: derived from the ids below, never from texts. */
  revision?: string | number;
  /** Name and attributes of the one cookie that keeps the answer. */
  cookie?: CookieConfig;
  /**
   * What is held: `labelled` holds what carries `data-category` or `data-service`; `auto` also scripts,
   * frames and images of other hosts; `strict` every request to them. Those two need the head snippet.
   */
  block?: 'labelled' | 'auto' | 'strict';
  /**
   * Hosts that the site itself needs, for `auto` and `strict`: `cdn.example` stands for itself and its
   * subdomains, `cdn.example:8443` for that port.
   */
  allow?: readonly string[];
  /** Which way `auto` fails when its inline script crashes: whether the page's own inline scripts run. */
  onCrash?: 'run-inline' | 'hold-inline';
  /**
   * Which law the check holds the config to; the site or its server says so, the library never looks where a
   * visitor is. `eu` unless given: consent for all but what the site states a ground for.
   */
  profile?: ProfileId;
  /** Whether the old Do Not Track header counts as a refusal, as Global Privacy Control does. Default: no. */
  doNotTrack?: boolean;
  /** Whether a script's click on a button counts as consent. Default: `when-active`, once the visitor has done something. */
  syntheticAccept?: 'never' | 'when-active' | 'always';
  /**
   * When the page reloads because something that ran was withdrawn or, in `strict`, because something
   * that was blocked is granted: `now` (or `true`), never (`false`), or a grant at the `next` navigation.
   */
  reload?: boolean | 'now' | 'next';
  /** The first layer stands in the page's HTML, by `printNotice()`: what takes it over is fetched once it is painted. */
  printed?: boolean;
  /** Which vendors are told of the choice in their own way, with what each is to know; see docs/signals.md. */
  signals?: Readonly<Record<string, boolean | object>>;
  /** Own words instead of the shipped ones, plain text. */
  texts?: Partial<ConsentTexts & PageTexts>;
  /** Where the first layer stands. */
  layout?: 'bottom' | 'bottom-start' | 'bottom-end' | 'top' | 'inline';
}

/** Own words for a category, or the stated ground on which it needs no consent. */
export interface CategoryConfig {
  label?: string;
  description?: string;
  /**
   * The legal ground on which the category runs until the visitor objects. Only where the profile's law
   * knows one, and for `tracking` in `us` alone (docs/profiles.md).
   */
  exempt?: string;
}

/** One third-party (or own) service: what Planet49 (CJEU C-673/17, §81) says a visitor must be told. */
export interface ServiceConfig {
  id: string;
  name: string;
  /** A category's id; an unknown one counts as `tracking`. */
  category: string;
  provider: string;
  purpose: string;
  /** The provider's own privacy statement: http, https or relative. */
  statement?: string;
  /** Hosts that the service is loaded from; each stands for its subdomains too. */
  hosts?: readonly string[];
  items?: readonly ItemConfig[];
  /** Who else has access to the data. */
  thirdParties?: string;
  /** Whether, and with what, the library starts it by itself once it is granted; see docs/recipes.md. */
  load?: boolean | Readonly<Record<string, string | number | boolean>>;
}

/** Where an item is kept in the browser. */
export type ItemKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache';

/** One cookie or storage key of a service; `*` in the name stands for any text. */
export interface ItemConfig {
  name: string;
  kind: ItemKind;
  /** Text for people: `13 months`, `session`. */
  lifetime: string;
  thirdParty?: boolean;
  purpose?: string;
}

/** Attributes of the notice's cookie. Default: host-only, `/`, `Lax`, secure on https, 182 days. */
export interface CookieConfig {
  name?: string;
  /** Days from the choice until the visitor is asked again, 1 to 395 (13 months). */
  days?: number;
  domain?: string;
  path?: string;
  sameSite?: 'Strict' | 'Lax' | 'None';
  secure?: boolean;
}

/** A category as it is used: with its services, in the order in which it is shown. */
export interface Category extends CategoryConfig {
  readonly id: string;
  readonly services: readonly ServiceConfig[];
}

/** The checked config with every default filled in. */
export interface ResolvedConfig {
  readonly controller: string;
  readonly statement: string;
  readonly language?: string;
  /** The categories in use; the first is `functional`, and any other is asked or told about. */
  readonly categories: readonly Category[];
  /** What stands in the cookie for each category and service, by id. */
  readonly tokens: ReadonlyMap<string, string>;
  /** What the answer is about; an answer to another revision counts as none. */
  readonly revision: string;
  /** Fingerprint of the whole config, texts and all: an answer vouches that this very config was checked. */
  readonly seal: string;
  readonly cookie: CookieConfig & { readonly name: string; readonly days: number };
  readonly allow?: readonly string[];
  readonly block?: ConsentConfig['block'];
  readonly reload?: ConsentConfig['reload'];
  readonly printed?: boolean;
  readonly profile?: ProfileId;
  readonly doNotTrack?: boolean;
  /** What a service that answered for the visitor says of it; see `letAnswer`. */
  answeredBy?: string;
  readonly syntheticAccept?: ConsentConfig['syntheticAccept'];
  readonly layout?: ConsentConfig['layout'];
  readonly texts?: Partial<ConsentTexts & PageTexts>;
}
