import { css } from 'lit';

/**
 * The buttons are the page's own children, so that consent helpers find them. `all: initial` with
 * `!important` beats every rule of the page, because an inner tree's important rules do: whatever the
 * page's style does to buttons, accept and reject stay alike.
 */
const noticeStyles = css `
  :host {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2147483001;
    box-sizing: border-box;
    inline-size: min(100% - 2rem, var(--consent-max-width, 62rem));
    max-block-size: min(100dvh - 2rem, 90dvh);
    margin: 0 auto 1rem;
    overflow: auto;
    overscroll-behavior: contain;
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
    gap: 1.25rem 2.5rem;
    padding: 1.5rem;
  }
  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8rem, 40%)), 1fr));
    grid-auto-rows: 1fr;
    gap: 0.625rem;
    align-self: end;
  }
  @media (max-width: 30rem) {
    :host {
      inline-size: calc(100% - 1rem);
      margin-block-end: 0.5rem;
    }
    .box {
      gap: 0.75rem;
      padding: 1rem;
    }
  }
  /* Where not all of the text is in view, both answers are. */
  @media (max-width: 30rem) and (min-height: 30rem) {
    :host {
      scroll-padding-block-end: 9rem;
    }
    .actions {
      position: sticky;
      inset-block-end: 0;
      margin-block-end: -1rem;
      padding-block: 0.5rem 1rem;
      background: var(--background);
      box-shadow: 0 -0.5rem 0.5rem var(--background);
    }
  }
  /* A low window keeps two lines of the page in sight. */
  @media (max-height: 30rem) {
    :host {
      max-block-size: calc(100dvh - 5.5rem);
    }
  }
  @media (min-width: 52rem) {
    .box {
      grid-template-columns: 1fr 23rem;
      padding: 1.75rem 2rem;
    }
  }
  ::slotted(h2) {
    margin: 0 0 0.5rem !important;
    font-size: 1.25rem !important;
    line-height: 1.3 !important;
    color: inherit !important;
  }
  ::slotted(p),
  ::slotted(ul) {
    margin: 0 0 0.5rem !important;
    max-inline-size: 40rem;
    font-size: 1rem !important;
    line-height: 1.5 !important;
    color: inherit !important;
  }
  ::slotted(ul) {
    padding-inline-start: 1.25rem !important;
    list-style: disc !important;
  }
  @media (max-width: 30rem) {
    ::slotted(p),
    ::slotted(ul) {
      font-size: 0.9375rem !important;
      line-height: 1.4 !important;
    }
  }
  ::slotted(a) {
    display: inline-block !important;
    padding-block: 0.25rem !important;
    color: inherit !important;
    font-size: 1rem !important;
    text-decoration: underline !important;
    text-underline-offset: 0.15em !important;
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
    padding: 0.5rem 0.75rem !important;
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
  ::slotted(button:hover) {
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  ::slotted(button:focus-visible),
  ::slotted(a:focus-visible) {
    outline: 3px solid var(--focus) !important;
    outline-offset: 2px !important;
  }
  ::slotted(button[slot='more']) {
    grid-column: 1 / -1 !important;
    background: transparent !important;
    color: var(--text) !important;
    border-color: var(--control) !important;
  }
  /* Long words of both answers stand whole, side by side. */
  @media (max-width: 30rem) {
    ::slotted(button) {
      padding-inline: 0.375rem !important;
    }
  }
`;

export { noticeStyles };
