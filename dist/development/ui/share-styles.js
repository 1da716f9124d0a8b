import { css } from './css.js';

/** It stands in the page's own text, on the page's own ground, so its colours are the page's too. */
const shareStyles = css `
  :host {
    display: block;
    color: var(--consent-text, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  .share {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    font-size: 0.9375em;
    line-height: 1.25;
  }
  .share > div {
    min-inline-size: 0;
  }
  svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 2.75rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    /* With "none", Safari would no longer call it a list. */
    list-style-type: '';
  }
  a,
  button,
  input {
    box-sizing: border-box;
    min-inline-size: 2.75rem;
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.5rem 0.875rem;
    border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
    border-radius: var(--radius);
    background: transparent;
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
  }
  a,
  button {
    display: grid;
    place-items: center;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  /* Both labels in one place: what follows stays where it is when the one gives way to the other. */
  button span {
    grid-area: 1 / 1;
  }
  button .waiting {
    visibility: hidden;
  }
  input {
    inline-size: 100%;
    margin-block-start: 0.5rem;
    border-color: currentcolor;
  }
  a:hover,
  button:hover {
    border-color: currentcolor;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export { shareStyles };
