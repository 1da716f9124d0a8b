/** What a page says in `tarteaucitron.user`. */
export type User = Record<string, unknown>;
/** Prepares what a service's script expects and returns its address; nothing where the page named no account. */
type Start = (user: User) => string | undefined;
/**
 * The services that its pages start most, each by its vendor's own documented snippet in our words. Videos and
 * maps start where their placeholders stand.
 * @see https://developers.google.com/tag-platform/gtagjs
 * @see https://developers.google.com/tag-platform/tag-manager/web
 * @see https://developer.matomo.org/guides/tracking-javascript-guide
 * @see https://developers.facebook.com/docs/meta-pixel/get-started
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-setup
 * @see https://help.hotjar.com/hc/en-us/articles/115009336727
 */
export declare const STARTS: Readonly<Record<string, Start>>;
export {};
