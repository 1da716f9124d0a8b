/**
 * Every word of the notice, by key; `texts` in the config overrides single ones. Plain text;
 * `{controller}`, `{settings}`, `{provider}`, `{ground}` and `{host}` are filled in where they occur.
 */
export interface ConsentTexts {
  readonly title: string;
  /** Who asks, and what for; the categories' purposes follow as a list. Takes `{controller}`. */
  readonly intro: string;
  /** How to withdraw. Takes `{settings}`. */
  readonly withdraw: string;
  readonly statement: string;
  readonly rejectAll: string;
  readonly acceptAll: string;
  readonly showPreferences: string;
  /** The browser's signal was heard, and tracking is off (Global Privacy Control). */
  readonly signal: string;
  /** Said aloud once a choice has been kept. */
  readonly kept: string;
  /** The permanent control. */
  readonly settings: string;
  readonly preferencesTitle: string;
  readonly preferencesIntro: string;
  readonly save: string;
  /** Leaves the second layer without storing anything. */
  readonly back: string;
  readonly alwaysOn: string;
  /** Why an exempt category runs until the visitor objects. Takes `{ground}`. */
  readonly exempt: string;
  readonly provider: string;
  readonly purpose: string;
  readonly thirdParties: string;
  readonly items: string;
  readonly noItems: string;
  readonly item: string;
  readonly kind: string;
  readonly lifetime: string;
  /** Marks an item that another site sets. */
  readonly thirdParty: string;
  /** Link to a service's own statement. Takes `{provider}`. */
  readonly serviceStatement: string;
  readonly cookie: string;
  readonly localStorage: string;
  readonly sessionStorage: string;
  readonly indexedDB: string;
  readonly cache: string;
}

/** Words about one category. */
export interface CategoryTexts {
  readonly label: string;
  /** What it is for, as an item of the first layer's list. */
  readonly purpose: string;
  /** What it is for, as a sentence of the second layer. */
  readonly description: string;
}

/** One language. */
export interface Locale extends ConsentTexts {
  /** BCP 47. */
  readonly language: string;
  /** How many services a category has, by plural form (`Intl.PluralRules`). Each takes `{count}`. */
  readonly services: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  readonly categories: Readonly<Record<string, CategoryTexts>>;
}

/**
 * Words that few pages need: of a notice that only informs, of placeholders, and of the elements that stand in a page's own
 * text, the declaration and the share links.
 */
export interface PageTexts {
  /** Heading where nothing is asked and the visitor is only told. */
  readonly informTitle: string;
  /** Who tells, and what for; the purposes follow as a list. Takes `{controller}`. */
  readonly informIntro: string;
  /** How to object. Takes `{settings}`. */
  readonly object: string;
  /** Link from what is told to the statement. */
  readonly readMore: string;
  /** Puts away what was told; consents to nothing. */
  readonly close: string;
  /** Why an embed is not there yet. Takes `{provider}`. */
  readonly embedWhy: string;
  /** Loads one embed now, and keeps no answer. */
  readonly loadOnce: string;
  /** Grants the service or category that an embed belongs to. */
  readonly allowAlways: string;
  /** Link to where an embed comes from. Takes `{host}`. */
  readonly openAtSource: string;
  /** An embed that was asked for cannot come before the page is opened again. */
  readonly embedLater: string;
  /** Who is responsible for the cookies of the site. */
  readonly controller: string;
  readonly contact: string;
  /** When the declaration was last changed. */
  readonly changed: string;
  readonly yourChoice: string;
  readonly noChoice: string;
  /** Takes `{date}`. */
  readonly chosenOn: string;
  readonly on: string;
  readonly off: string;
  /** Opens the second layer. */
  readonly change: string;
  /** Takes everything back. */
  readonly withdrawAll: string;
  /** Saves the visitor's own copy of the choice. */
  readonly receipt: string;
  /** Heading of the table. */
  readonly servicesTitle: string;
  readonly service: string;
  readonly category: string;
  /** Who sets an item: this site, or another. */
  readonly party: string;
  readonly thisSite: string;
  readonly otherSite: string;
  /** The service that keeps the answer itself, and what for. */
  readonly ownService: string;
  readonly ownPurpose: string;
  /** Link to one row. Takes `{name}`. */
  readonly linkTo: string;
  readonly browsers: string;
  /** Before a list of links, one a browser. */
  readonly browsersIntro: string;
  /** Marks the browser in use. */
  readonly yourBrowser: string;
  /** Takes `{network}`. */
  readonly shareOn: string;
  readonly shareByMail: string;
  readonly copyLink: string;
  readonly copied: string;
}
