/**
 * An element with Lit's templates: a root with shared styles, and one update for all that ask for one in the
 * same task. What LitElement does beyond that (properties, converters, controllers) none of ours has a use
 * for, and it would be 2 kB more of each first visit.
 */
export declare abstract class TemplateElement extends HTMLElement {
    #private;
    static styles: readonly string[];
    protected hasUpdated: boolean;
    /** Resolves when what was asked for last is on the page. */
    updateComplete: Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(_name: string, before: string | null, now: string | null): void;
    protected get renderRoot(): ShadowRoot;
    /** Its own, or the one that the page's HTML brought. */
    protected createRenderRoot(): ShadowRoot;
    /** What an update is made of; see https://lit.dev/docs/templates/overview */
    protected abstract render(): unknown;
    /** Before `render()`: what it needs is worked out here. */
    protected willUpdate(): void;
    /** After it: what is on the page may be touched. */
    protected updated(): void;
    requestUpdate(): void;
}
/** The one sheet of a text, however many elements have it. */
export declare function sheetOf(text: string): CSSStyleSheet;
