import { css } from './css.js';

/**
 * The one set of tokens. Colours follow the page's `color-scheme`; there is none for a single button, so
 * that accept and reject cannot be told apart (R-LAW-08).
 */
const tokens = css `
  :host {
    --background: var(--consent-background, light-dark(#fff, #1f1e24));
    --text: var(--consent-text, light-dark(#1d1c22, #f2f1f5));
    --line: var(--consent-line, light-dark(#d8d5de, #45424d));
    --control: light-dark(#75717f, #96929f);
    --button: var(--consent-button-background, light-dark(#1d1c22, #f2f1f5));
    --button-text: var(--consent-button-text, light-dark(#fff, #1d1c22));
    --radius: var(--consent-radius, 0.5rem);
    --focus: var(--consent-focus, light-dark(#2458d3, #9dbcff));
    color: var(--text);
    font-family: var(--consent-font, inherit);
    line-height: 1.5;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

export { tokens };
