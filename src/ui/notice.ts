import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Category, ResolvedConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { ConsentElement } from './consent-element.js';
import { noticeStyles } from './notice-styles.js';
import { keepPageReadable } from './page-room.js';
import { tokens } from './tokens.js';
import { categoryWords, fill } from './words.js';

/**
 * The first layer: who asks, what for, how to take it back, and two equal ways to answer. Not modal: the
 * page stays usable. Its words and buttons are its own children, for the page to supply or the element
 * to make, because helpers that answer for a visitor do not look into shadow roots.
 *
 * @tag consent-notice
 * @attr {boolean} framed - asks in a frame of another site too; that site must be one that `frame-ancestors` lets
 * @slot - heading, text and the link to the statement
 * @slot actions - the buttons that reject and accept
 * @slot more - the button that opens the second layer
 * @attr {string} layout - where it stands, as the config says; to style by, not to set
 * @cssprop --consent-background - ground of both layers
 * @cssprop --consent-text - their text
 * @cssprop --consent-muted - their lesser text
 * @cssprop --consent-line - their lines
 * @cssprop --consent-button-background - ground of every answering button
 * @cssprop --consent-button-text - text of every answering button
 * @cssprop --consent-focus - ring around what has the focus
 * @cssprop --consent-radius - roundness of corners
 * @cssprop --consent-font - font family; the page's by default
 * @cssprop --consent-max-width - width of the first layer
 */
export class ConsentNotice extends ConsentElement {
  static override styles = [tokens, noticeStyles];
  protected override readonly layer = 'notice';
  #isOwn: boolean | undefined;
  #wasShown = false;
  /** Set by the layout, if that is not the usual one. */
  keepReadable = keepPageReadable;
  #giveRoomBack = () => {};
  #special: typeof import('./special.js') | undefined;

  override connectedCallback(): void {
    // Before its first update it has a root only where the page's HTML brought it. Shown already, it is taken
    // over as it stands; else it is made anew.
    if (this.shadowRoot && !this.hasUpdated) {
      this.shadowRoot.replaceChildren();
      if (this.hidden) this.replaceChildren();
    } else this.hidden = !this.isShown;
    // Search engines are to quote the page, not the notice.
    this.dataset['nosnippet'] = '';
    this.#isOwn ??= !this.childElementCount;
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#giveRoomBack();
  }

  protected override get isShown(): boolean {
    return super.isShown && !this.#special?.isSilent(this, this.manager!.config);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="box">
        <div><slot></slot></div>
        <div class="actions"><slot name="actions"></slot><slot name="more"></slot></div>
      </div>
    `;
  }

  protected override updated(): void {
    const { words, isShown } = this;
    if (!words) return;
    this.role = 'region';
    this.ariaLabel = words.title;
    if (this.#isOwn) void this.#fill(words);
    if (this.#wasShown === isShown) return;
    this.#wasShown = isShown;
    this.hidden = !isShown;
    if (isShown) this.say('title');
    this.#giveRoomBack();
    this.#giveRoomBack = isShown ? this.keepReadable(this) : () => {};
  }

  // Before the words, so that the first frame is right. Apart, for most sites ask about everything, at the
  // bottom of a page of their own, and most browsers say nothing. What does not come leaves it like that.
  protected override async prepare({ config }: ConsentManager): Promise<void> {
    const { layout, profile, doNotTrack, categories } = config;
    const isUsual =
      self === top && !navigator.globalPrivacyControl && !doNotTrack && !layout && profile !== 'it';
    if (isUsual && !categories.some(({ exempt }) => exempt)) return;
    try {
      this.#special = await import('./special.js');
      await this.#special.layOut(this, config);
    } catch {
      // A page's policy, or no connection.
    }
  }

  async #fill(words: Locale): Promise<void> {
    const { config } = this.manager!;
    const asked = config.categories.filter(
      ({ id, exempt }) => id !== 'functional' && !(this.#special && exempt),
    );
    const content = asked[0]
      ? this.#question(words, config, asked)
      : await this.#special!.informContent(this, this.manager!, words);
    render(content, this);
  }

  #question(
    words: Locale,
    { controller, statement }: ResolvedConfig,
    asked: readonly Category[],
  ): TemplateResult {
    return html`
      <h2>${words.title}</h2>
      <p>${fill(words.intro, { controller })}</p>
      <ul>
        ${asked.map((category) => html`<li>${categoryWords(words, category).purpose}</li>`)}
      </ul>
      ${this.#special?.besides(this.manager!, words) ?? nothing}
      <p>${fill(words.withdraw, { settings: words.settings })}</p>
      <a href=${statement}>${words.statement}</a>
      <button type="button" slot="actions" data-consent-action="reject-all">${words.rejectAll}</button>
      <button type="button" slot="actions" data-consent-action="accept-all">${words.acceptAll}</button>
      <button type="button" slot="more" data-consent-action="show-preferences">
        ${words.showPreferences}
      </button>
    `;
  }
}
