import { type TemplateResult } from 'lit/html.js';
import type { ConsentManager } from '../manager.js';
import type { DeclarationWords } from './declaration-rows.js';
/** What the visitor has chosen, category by category, and the ways to change it. */
export declare function declarationChoice(manager: ConsentManager, words: DeclarationWords, onReceipt: () => void): TemplateResult;
