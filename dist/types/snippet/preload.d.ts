import type { ResolvedConfig } from '../core/config.js';
import type { Hint } from '../head/head.js';
/** An external script that the page holds, as its tag says. */
export interface PreloadScript {
    /** Its `data-src`, or `src`. */
    src: string;
    /** Its `data-service`. */
    service?: string;
    /** Its `data-category`. */
    category?: string;
    /** Its `data-type`, where that is `module`. */
    type?: 'module';
    crossorigin?: '' | 'anonymous' | 'use-credentials';
    referrerpolicy?: string;
}
/**
 * What is to be fetched ahead once it is granted. What runs without an answer, or by a refusal, is not: it
 * depends on more than what is stored. Where a policy stands in the page (`allow`), neither is what that stops.
 * @throws {ConsentConfigError} for one without a label or an address
 */
export declare function hintsFor(scripts: readonly PreloadScript[], config: ResolvedConfig, allow: readonly string[] | undefined): Hint[];
