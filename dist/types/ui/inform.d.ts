import { type TemplateResult } from 'lit';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
/** A notice where nothing needs consent: it tells what runs, and how to object. Closing it agrees to nothing. */
export declare function informContent(manager: ConsentManager, locale: Locale): Promise<TemplateResult>;
/** What a notice that asks says besides: what runs until the visitor objects, and that the browser was heard. */
export declare function besides({ config, decision }: ConsentManager, words: Locale): unknown;
