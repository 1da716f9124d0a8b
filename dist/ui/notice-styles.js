import { css } from './css.js';

/**
 * The buttons are the page's own children, so that consent helpers find them. `all: initial` with
 * `!important` beats every rule of the page, because an inner tree's important rules do: whatever the
 * page's style does to buttons, accept and reject stay alike.
 */
const noticeStyles = css `
  :host {
    /* From the window's edge; less of it on a phone. */
    --edge: min(1rem, 2.5vw);
    --pad: calc(var(--edge) * 1.75);
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2147483001;
    box-sizing: border-box;
    inline-size: min(100% - 2 * var(--edge), var(--consent-max-width, 62rem));
    /* A low window keeps two lines of the page in sight. */
    max-block-size: max(60dvh, 100dvh - 4rem);
    margin: 0 auto var(--edge);
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
    scroll-padding-block-end: clamp(0px, (50dvh - 13rem) * 99, 10rem);
    background: var(--background);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.16);
    font-size: 1rem;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 0.75rem 2.5rem;
    padding: var(--pad);
  }
  /* Where not all of the text is in view, both answers are; where they would take half of it, neither is. */
  .actions {
    position: sticky;
    inset-block-end: clamp(-99rem, (50dvh - 13rem) * 99, 0px);
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8rem, 40%)), 1fr));
    grid-auto-rows: 1fr;
    gap: 0.625rem;
    align-self: end;
    margin-block-end: calc(var(--pad) * -1);
    padding-block: 0.5rem var(--pad);
    background: var(--background);
    box-shadow: 0 -0.5rem 0.5rem var(--background);
  }
  ::slotted(*) {
    max-inline-size: 40rem;
    margin: 0 0 0.5rem !important;
    color: inherit !important;
    font-size: 0.9375rem !important;
    line-height: 1.5 !important;
  }
  ::slotted(h2) {
    font-size: 1.25rem !important;
    line-height: 1.3 !important;
    text-wrap: balance;
  }
  ::slotted(ul) {
    padding-inline-start: 1.25rem !important;
    list-style: disc !important;
  }
  ::slotted(a) {
    display: inline-block !important;
    padding-block: 0.25rem !important;
  }
  ::slotted(button) {
    all: initial !important;
    color-scheme: inherit !important;
    /* A blocker that hides the host hides them too, to the eye and to the click. */
    visibility: inherit !important;
    pointer-events: inherit !important;
    /* What the keyword all leaves out. */
    direction: inherit !important;
    unicode-bidi: normal !important;
    --button: inherit !important;
    --button-text: inherit !important;
    --control: inherit !important;
    --text: inherit !important;
    --radius: inherit !important;
    --focus: inherit !important;
    /* Not a block, so that a page's ::first-line and ::first-letter reach none of them. */
    display: flex !important;
    align-items: center !important;
    justify-content: center !important;
    box-sizing: border-box !important;
    min-block-size: 2.75rem !important;
    padding: 0.5rem 0.375rem !important;
    border: 2px solid var(--button) !important;
    border-radius: var(--radius) !important;
    background: var(--button) !important;
    color: var(--button-text) !important;
    font: inherit !important;
    font-size: 1rem !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    overflow-wrap: anywhere !important;
    cursor: pointer !important;
  }
  ::slotted(button)::before,
  ::slotted(button)::after {
    content: none !important;
  }
  ::slotted(a),
  ::slotted(button:hover) {
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--focus) !important;
    outline-offset: 2px !important;
  }
  ::slotted(button:not([slot='actions'])) {
    grid-column: 1 / -1 !important;
    background: transparent !important;
    color: var(--text) !important;
    border-color: var(--control) !important;
  }
`;

export { noticeStyles };
