import { LitElement } from 'lit';
import type { ConsentLayer } from '../core/events.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { pageManager } from '../page-manager.js';
import { followRouter } from './place.js';
import { loadWords } from './words.js';

const EVENTS = ['consent-ready', 'consent-show', 'consent-hide', 'consent-change'] as const;

/** What the layers share: they follow the page's manager, and speak the notice's language. */
export abstract class ConsentElement extends LitElement {
  protected abstract readonly layer: ConsentLayer;
  /** The page's manager and the words, once both are there. */
  protected manager: ConsentManager | undefined;
  protected words: Locale | undefined;
  #onLeave = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onLeave = followRouter(this, this.layer);
    for (const type of EVENTS) document.addEventListener(type, this.#follow);
    void this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onLeave();
    for (const type of EVENTS) document.removeEventListener(type, this.#follow);
  }

  /** Whether the layer is to be seen. */
  protected get isShown(): boolean {
    return !!this.words && !!this.manager?.layers.has(this.layer);
  }

  readonly #follow = async (event?: Event): Promise<void> => {
    this.manager = pageManager();
    if (this.manager && !this.words) {
      this.words = await loadWords(this.manager);
      this.markLanguage(this.words.language);
    }
    this.requestUpdate();
    if (event?.type === 'consent-change' && this.words) (await import('./kept.js')).sayKept(this.words);
  };

  // A notice in another language than the page's says so, and is not turned round by the page (WCAG 3.1.2).
  protected markLanguage(language: string): void {
    this.lang = language;
    if (!document.documentElement.lang.startsWith(language)) this.dir = language === 'ar' ? 'rtl' : 'ltr';
  }
}
