import { type TemplateResult } from 'lit/html.js';
import type { Locale, PageTexts } from '../core/texts.js';
import type { EmbedFacts } from './embed-facts.js';
/** What a visitor can do about an embed that is not there. */
export interface EmbedActs {
    /** Whether a click is the visitor's. */
    counts(click: Event): boolean;
    loadOnce(): unknown;
    allowAlways(id: string): unknown;
}
/**
 * What stands in the place of an embed: what it is, whose, why it is not there, and the ways to get it.
 * Its root is to carry `embedStyles` and the tokens; links leave the frame that it may stand in.
 */
export declare function embedPlaceholder(words: Locale & PageTexts, { allowed, category, name, of, provider, statement, source, host, poster }: EmbedFacts, { counts, loadOnce, allowAlways }: EmbedActs, notice?: string): TemplateResult;
