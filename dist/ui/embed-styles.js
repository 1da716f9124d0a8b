import { css } from './css.js';

/**
 * Of a placeholder, in a shadow root and in a held frame's own document alike. It takes the size that
 * it is given, from a column to a strip, and scrolls where that is too small.
 */
const embedStyles = css `
  :host {
    --muted: var(--consent-muted, light-dark(#56535f, #b9b6c2));
  }
  .placeholder {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    container-type: size;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--text) 4%, var(--background));
    color: var(--text);
    font-family: var(--consent-font, inherit);
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
  }
  .panel {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 34rem);
    grid-auto-rows: max-content;
    gap: 1rem;
    align-content: safe center;
    padding: 1.5rem clamp(0.75rem, 8cqi, 4rem);
    overflow: auto;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  img {
    flex: 1;
    min-block-size: 0;
    object-fit: cover;
  }
  /* A caption under the picture. */
  img + .panel {
    flex: initial;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 1.5rem;
    padding: 1rem 1.25rem;
    border-block-start: 1px solid var(--line);
    background: var(--background);
  }
  p {
    margin: 0;
    text-wrap: balance;
  }
  strong {
    font-size: 1.1875rem;
    line-height: 1.3;
  }
  strong,
  button {
    font-weight: 600;
  }
  span,
  strong {
    display: block;
  }
  span,
  .why,
  .links {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .why {
    max-inline-size: 30rem;
    margin-block-start: -0.625rem;
  }
  .actions,
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }
  .notice:empty {
    display: none;
  }
  button {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 2px solid var(--button);
    border-radius: var(--radius);
    background: var(--button);
    color: var(--button-text);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .always {
    border-color: var(--control);
    background: transparent;
    color: var(--text);
  }
  .links {
    gap: 0 1.5rem;
    margin-block: -0.625rem;
  }
  a {
    padding-block: 0.6875rem;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  button:hover,
  a:hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  button:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  @container (min-width: 40rem) {
    img + .panel {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    img + .panel > :not(.name, .why, .actions) {
      grid-column: 1 / -1;
    }
    img + .panel .actions {
      grid-area: 1 / 2 / span 2;
      align-self: center;
    }
  }
  @container (max-width: 24rem) or (max-height: 18rem) {
    .panel,
    img + .panel {
      flex: 1;
      gap: 0.625rem;
      padding: 0.75rem clamp(0.75rem, 4cqi, 2rem);
      border: 0;
    }
    img {
      display: none;
    }
    span,
    strong {
      display: inline;
      margin-inline-end: 0.125em;
    }
    strong {
      font-size: 1rem;
    }
    span,
    .why,
    .links,
    button {
      font-size: 0.875rem;
      line-height: 1.4;
    }
    .why {
      margin-block-start: -0.5rem;
    }
    .actions {
      gap: 0.5rem;
    }
    .links {
      margin-block: -0.25rem;
    }
    a {
      padding-block: 0.3125rem;
    }
  }
  @container (max-width: 24rem) {
    button {
      flex: auto;
      padding-inline: 0.75rem;
    }
  }
  @container (max-width: 24rem) and (max-height: 18rem) {
    button {
      min-block-size: 2.25rem;
      padding-block: 0.25rem;
    }
  }
  /* What it is and what can be done come first; the rest is there to be scrolled to. */
  @container (max-height: 13rem) {
    .panel,
    img + .panel {
      gap: 0.375rem 0.75rem;
      align-content: start;
      padding: 0.5rem;
    }
    .name {
      order: -2;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .actions {
      order: -1;
      gap: 0.375rem;
    }
    .why {
      margin: 0;
      max-inline-size: none;
    }
    button {
      min-block-size: 2rem;
      padding: 0.25rem 0.5rem;
      font-size: 0.8125rem;
    }
  }
  @container (min-width: 26rem) and (max-height: 13rem) {
    .panel,
    img + .panel {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .panel > :not(.name, .actions) {
      grid-column: 1 / -1;
    }
  }
`;

export { embedStyles };
