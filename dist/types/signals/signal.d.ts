/** The conventions by which vendors hear of the visitor's choice. */
export type SignalId = 'google' | 'microsoft' | 'clarity' | 'meta' | 'tiktok' | 'pinterest' | 'matomo' | 'piwik-pro' | 'posthog' | 'hubspot' | 'shopify' | 'wordpress' | 'callback';
/** `default` until the visitor has answered, `update` from then on. */
export type SignalCall = 'default' | 'update';
/** Of each of the vendor's own types, whether it is granted. */
export type SignalValues = Readonly<Record<string, boolean>>;
/** One vendor's convention: what it wants to know, and how it is told. */
export interface Signal<Options extends object = object> {
    readonly id: SignalId;
    /** The vendor's types, and the category that decides about each unless the site names another id. */
    readonly types: Readonly<Record<string, string>>;
    /**
     * Says it; `false` where the vendor is not on the page, or has no such call: then it is tried again, with
     * `again` at the latest for a vendor whose queue nobody but itself may make.
     */
    send(values: SignalValues, call: SignalCall, options: Partial<Options>, again: () => void): unknown;
}
/** Who decides about each of a signal's types instead of its category: the id of a category or service. */
export type TypeOptions<Type extends string> = {
    readonly [Key in Type]?: string;
};
