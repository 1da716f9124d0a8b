import { type TemplateResult } from 'lit/html.js';
import type { ResolvedConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
export { layOut } from './layouts.js';
/** Whether it is not to be seen: where the browser has answered, which is kept in a moment, and in others' frames. */
export declare function isSilent(notice: Element, config: ResolvedConfig): boolean;
/** A notice where nothing needs consent: it tells what runs, and how to object. Closing it agrees to nothing. */
export declare function informContent(notice: Element, manager: ConsentManager, locale: Locale): Promise<TemplateResult>;
/** What a notice that asks says besides: what runs until the visitor objects, and that the browser was heard. */
export declare function besides({ config, decision }: ConsentManager, words: Locale): unknown;
