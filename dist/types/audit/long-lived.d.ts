import type { ResolvedConfig } from '../core/config.js';
/** A cookie that stays for longer than its service says. */
export interface LongLived {
    readonly name: string;
    /** Seconds from now on. */
    readonly left: number;
    /** What the config says, as it says it. */
    readonly declared: string;
}
/**
 * Compares cookies with their declared lifetimes. Only Chromium tells a page when a cookie ends, so that
 * elsewhere nothing is found; nor where the lifetime is in words that cannot be measured.
 * @see https://developer.mozilla.org/en-US/docs/Web/API/CookieStore/getAll
 */
export declare function longLived({ categories }: ResolvedConfig, granted: ReadonlySet<string>): Promise<LongLived[]>;
