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
    readonly services: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {
        other: string;
    }>;
    readonly categories: Readonly<Record<string, CategoryTexts>>;
}
