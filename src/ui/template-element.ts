import { render, type RenderOptions } from 'lit/html.js';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * An element with Lit's templates: a root with shared styles, and one update for all that ask for one in the
 * same task. What LitElement does beyond that (properties, converters, controllers) none of ours has a use
 * for, and it would be 2 kB more of each first visit.
 */
export abstract class TemplateElement extends HTMLElement {
  static styles: readonly string[] = [];
  protected hasUpdated = false;
  /** Resolves when what was asked for last is on the page. */
  updateComplete: Promise<void> = Promise.resolve();
  #root: ShadowRoot | undefined;
  #isWaiting = false;
  #options: RenderOptions = { host: this };

  connectedCallback(): void {
    this.#root ??= this.createRenderRoot();
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.requestUpdate();
  }

  protected get renderRoot(): ShadowRoot {
    return this.#root!;
  }

  /** Its own, or the one that the page's HTML brought. */
  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = (this.constructor as typeof TemplateElement).styles.map(sheetOf);
    this.#options.renderBefore = root.firstChild;
    return root;
  }

  /** What an update is made of; see https://lit.dev/docs/templates/overview */
  protected abstract render(): unknown;
  /** Before `render()`: what it needs is worked out here. */
  protected willUpdate(): void {}
  /** After it: what is on the page may be touched. */
  protected updated(): void {}

  requestUpdate(): void {
    if (!this.#root || this.#isWaiting) return;
    this.#isWaiting = true;
    this.updateComplete = this.#update();
  }

  async #update(): Promise<void> {
    await null;
    try {
      this.willUpdate();
      render(this.render(), this.#root!, this.#options);
    } finally {
      this.#isWaiting = false;
    }
    this.hasUpdated = true;
    this.updated();
  }
}

/** The one sheet of a text, however many elements have it. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  return sheet;
}
