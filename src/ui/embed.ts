import { clickCounts } from '../core/synthetic.js';
import type { PageTexts } from '../core/texts.js';
import { html, type TemplateResult } from 'lit/html.js';
import { wasAsked } from '../head/asked.js';
import { ConsentElement } from './consent-element.js';
import { boxOf, boxStyles } from './embed-box.js';
import { EmbedContent, FRAME_ATTRIBUTES } from './embed-content.js';
import { embedFacts, isGranted, serviceOf, webAddress, type EmbedFacts } from './embed-facts.js';
import { embedPlaceholder, type EmbedActs } from './embed-placeholder.js';
import { loadPresets, presetFor } from './embed-preset.js';
import { embedStyles } from './embed-styles.js';
import type { ConsentManager } from '../manager.js';
import { loadPageWords } from './page-words.js';
import { tokens } from './tokens.js';

/** With another value of one of these it is another embed. */
const IDENTITY = ['service', 'category', 'src', 'sandbox'];
const ATTRIBUTES = [...IDENTITY, ...FRAME_ATTRIBUTES, 'width', 'height', 'href', 'poster'];

/**
 * A video, map, post or other part of a third party's. Until it may be there, a placeholder of the same
 * size says what it is, whose, and why it is not there, and lets the visitor load it once or always.
 *
 * @tag consent-embed
 * @attr service - id of the service that it belongs to; where there is a preset for its address or markup, that says so
 * @attr category - id of a category, where no service is declared; without either it counts as tracking
 * @attr src - address of the frame, or of a page that there is a preset for; without one, the element takes a `<template>`
 * @attr title - what it is; the frame's title
 * @attr width - with `height` its proportions, by default the preset's or 16 to 9; it is as wide as it can be
 * @attr height - with no `width`, or one in per cent, its height in pixels
 * @attr href - the page at its source, for the placeholder's link; `src` by default
 * @attr poster - a picture behind the placeholder; from the site itself only
 * @attr allow - handed on to the frame
 * @attr {boolean} allowfullscreen - handed on to the frame
 * @attr referrerpolicy - handed on to the frame
 * @attr sandbox - handed on to the frame
 * @slot - a `<template>` with a script-built embed; anything else shows only where this script never comes
 * @slot frame - the element's own frame
 * @csspart placeholder - what stands there until it is loaded
 * @csspart button - its buttons
 * @csspart link - its links
 */
export class ConsentEmbed extends ConsentElement {
  static override styles = [tokens, embedStyles, boxStyles];
  static readonly observedAttributes = ATTRIBUTES;
  protected override readonly layer = 'embeds';
  readonly #content = new EmbedContent(this);
  readonly #box = new CSSStyleSheet();
  #facts: EmbedFacts | undefined;
  #isLoaded = false;
  /** Loaded by the visitor's hand, and not granted since. */
  #isOnce = false;
  /** Not before the page is opened again. */
  #isLater = false;
  #hadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('securitypolicyviolation', this.#onViolation);
  }

  // Moved, it stays as it is. Taken out of the page, it asks again when it comes back: an answer may have
  // changed meanwhile.
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
    queueMicrotask(() => {
      if (!this.isConnected) this.#forget();
    });
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before !== now && IDENTITY.includes(name) && this.hasUpdated) this.#forget();
    super.attributeChangedCallback(name, before, now);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.adoptedStyleSheets.push(this.#box);
    return root;
  }

  // Its children are the page's or a third party's, and not in the notice's language.
  protected override markLanguage(): void {}

  protected override willUpdate(): void {
    const { manager, words } = this;
    this.#hadFocus = !!this.shadowRoot?.activeElement;
    const content = this.#content;
    const preset = presetFor(this.getAttribute('src'), content.markup);
    content.preset = preset;
    content.isDeclared = !!manager && !!preset && !!serviceOf(manager.config, preset);
    this.#box.replaceSync(this.#boxRule());
    const names = ['category', 'title', 'href', 'poster'];
    const said = Object.fromEntries(names.map((name) => [name, this.getAttribute(name)]));
    const { service, src } = content;
    const source = { ...said, service, src, href: said['href'] ?? preset?.href };
    this.#facts = manager && words && content.isThere ? embedFacts(manager, words, source) : undefined;
    const mayLoad = !!this.#facts && isGranted(manager!, source);
    if (mayLoad) this.#isOnce = false;
    this.#isLoaded = (mayLoad || this.#isOnce) && !this.#isLater;
  }

  protected override async prepare(manager: ConsentManager): Promise<void> {
    const [words] = await Promise.all([loadPageWords(manager), loadPresets()]);
    this.#pageWords = words;
  }

  protected override render(): TemplateResult {
    // Until somebody can be asked, what the page has put there.
    if (!this.#facts) return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    if (this.#isLoaded) return this.#content.src ? html`<slot name="frame"></slot>` : html`<slot></slot>`;
    const words = { ...this.words!, ...this.#pageWords! };
    const { embedLater } = words;
    return embedPlaceholder(words, this.#facts, this.#acts, this.#isLater ? embedLater : '');
  }

  protected override updated(): void {
    if (!this.#facts) return;
    if (!this.#isLoaded) {
      this.#content.takeBack();
      if (wasAsked(this.#content.mark)) void this.#acts.loadOnce();
      return;
    }
    this.#content.put();
    if (this.#hadFocus) this.#content.focus();
  }

  /** What the page says, else what the vendor does; a template is as high as its content. */
  #boxRule(): string {
    const { src, preset } = this.#content;
    const said = [this.getAttribute('width'), this.getAttribute('height')] as const;
    if (!src || !preset || said.some((size) => size !== null)) return boxOf(...said);
    return boxOf(`${preset.width ?? ''}`, `${preset.height ?? ''}`);
  }

  #forget(): void {
    this.#isOnce = this.#isLater = false;
    this.#content.takeBack();
  }

  #pageWords: PageTexts | undefined;
  readonly #acts: EmbedActs = {
    counts: (click) => clickCounts(click, this.manager!.config),
    loadOnce: async () => {
      this.#isOnce = true;
      const element = this.#content.put();
      const { loadOnce } = await import('../gate/once.js');
      this.#isLater = !loadOnce(element, this.manager!);
      this.requestUpdate();
    },
    allowAlways: (id) => void this.manager!.save({ [id]: true }).catch(console.error),
  };

  // In `strict`, what was granted on this page may have to wait until it is opened again.
  readonly #onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    const { src } = this.#content;
    if (
      !this.#isLoaded ||
      !src ||
      !/^frame/.test(effectiveDirective) ||
      webAddress(blockedURI)?.host !== webAddress(src)?.host
    )
      return;
    this.#isLater = true;
    this.requestUpdate();
  };
}
