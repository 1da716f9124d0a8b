import type { ConsentLayer } from '../core/events.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { nextPaint } from '../gate/task.js';
import { pageManager } from '../page-manager.js';
import { followRouter } from './place.js';
import { TemplateElement } from './template-element.js';
import { loadWords } from './words.js';

const EVENTS = ['consent-ready', 'consent-show', 'consent-hide', 'consent-change'] as const;

/** What the layers share: they follow the page's manager, and speak the notice's language. */
export abstract class ConsentElement extends TemplateElement {
  protected abstract readonly layer: ConsentLayer;
  /** The page's manager and the words, once both are there. */
  protected manager: ConsentManager | undefined;
  protected words: Locale | undefined;
  /** What a layer needs besides its words before it can be seen. */
  protected prepare?(manager: ConsentManager): Promise<void>;
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
      const [words] = await Promise.all([loadWords(this.manager), this.prepare?.(this.manager)]);
      this.words = words;
      this.markLanguage(this.words.language);
    }
    this.requestUpdate();
    if (event?.type === 'consent-change' && this.manager?.decision.method) this.say('kept');
  };

  /** For those who cannot see what has come or gone. */
  protected say(which: 'title' | 'kept'): void {
    const { words } = this;
    if (!words) return;
    void nextPaint()
      .then(() => import('./speak.js'))
      .then(({ say }) => say(words[which], words.language));
  }

  // A notice in another language than the page's says so, and is not turned round by the page (WCAG 3.1.2).
  protected markLanguage(language: string): void {
    this.lang = language;
    if (!document.documentElement.lang.startsWith(language)) this.dir = language === 'ar' ? 'rtl' : 'ltr';
  }
}
