import type { ConsentLayer } from '../core/events.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { TemplateElement } from './template-element.js';
/** What the layers share: they follow the page's manager, and speak the notice's language. */
export declare abstract class ConsentElement extends TemplateElement {
    #private;
    protected abstract readonly layer: ConsentLayer;
    /** The page's manager and the words, once both are there. */
    protected manager: ConsentManager | undefined;
    protected words: Locale | undefined;
    /** What a layer needs besides its words before it can be seen. */
    protected prepare?(manager: ConsentManager): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Whether the layer is to be seen. */
    protected get isShown(): boolean;
    /** For those who cannot see what has come or gone. */
    protected say(which: 'title' | 'kept'): void;
    protected markLanguage(language: string): void;
}
