import { render } from 'lit/html.js';

const sheets = new Map();
/**
 * An element with Lit's templates: a root with shared styles, and one update for all that ask for one in the
 * same task. What LitElement does beyond that (properties, converters, controllers) none of ours has a use
 * for, and it would be 2 kB more of each first visit.
 */
class TemplateElement extends HTMLElement {
    static styles = [];
    hasUpdated = false;
    /** Resolves when what was asked for last is on the page. */
    updateComplete = Promise.resolve();
    #root;
    #isWaiting = false;
    #options = { host: this };
    connectedCallback() {
        this.#root ??= this.createRenderRoot();
        this.requestUpdate();
    }
    disconnectedCallback() { }
    attributeChangedCallback(_name, before, now) {
        if (before !== now)
            this.requestUpdate();
    }
    get renderRoot() {
        return this.#root;
    }
    /** Its own, or the one that the page's HTML brought. */
    createRenderRoot() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = this.constructor.styles.map(sheetOf);
        this.#options.renderBefore = root.firstChild;
        return root;
    }
    /** Before `render()`: what it needs is worked out here. */
    willUpdate() { }
    /** After it: what is on the page may be touched. */
    updated() { }
    requestUpdate() {
        if (!this.#root || this.#isWaiting)
            return;
        this.#isWaiting = true;
        this.updateComplete = this.#update();
    }
    async #update() {
        await null;
        try {
            this.willUpdate();
            render(this.render(), this.#root, this.#options);
        }
        finally {
            this.#isWaiting = false;
        }
        this.hasUpdated = true;
        this.updated();
    }
}
/** The one sheet of a text, however many elements have it. */
function sheetOf(text) {
    let sheet = sheets.get(text);
    if (!sheet) {
        sheets.set(text, (sheet = new CSSStyleSheet()));
        sheet.replaceSync(text);
    }
    return sheet;
}

export { TemplateElement, sheetOf };
