import { css } from './css.js';

/**
 * It stands in a page's own text, and looks like it: every colour is made of the text's, so that it can be
 * read on any ground, and none of the notice's, which may be a box of other colours.
 */
const declarationStyles = css `
  :host {
    --line: color-mix(in srgb, currentcolor 22%, transparent);
    --tint: color-mix(in srgb, currentcolor 7%, transparent);
    --radius: var(--consent-radius, 0.5rem);
    display: block;
    flex: auto;
    min-inline-size: 0;
    line-height: 1.5;
    text-align: start;
    container: declaration / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .declaration {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0 0 0.75rem;
    font-size: 1.375rem;
    line-height: 1.3;
    text-align: start;
    text-wrap: balance;
  }
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .muted {
    opacity: 0.8;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25rem 1.5rem;
  }
  dt {
    opacity: 0.8;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :is(a, button, tr):focus-visible {
    outline: 3px solid var(--consent-focus, currentcolor);
    outline-offset: 2px;
  }

  /* The choice */
  section > ul > li > ul {
    padding-inline-start: 1rem;
  }
  [part='choice'] > ul {
    margin-block-start: 1rem;
    border-block-end: 1px solid var(--line);
  }
  [part='choice'] > ul > li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: flex;
    gap: 1rem;
    justify-content: space-between;
  }
  [part='choice'] .muted {
    max-inline-size: 40rem;
  }
  .state {
    flex: none;
    max-inline-size: 50%;
  }
  /* Said in the word beside it. */
  .state::before {
    content: '○';
    content: '○' / '';
    margin-inline-end: 0.375em;
  }
  .state.on::before {
    content: '●';
    content: '●' / '';
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
    margin-block-start: 1rem;
  }
  button {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid currentcolor;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* The browsers */
  [part='browsers'] ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  [part='browsers'] a {
    display: inline-block;
    padding-block: 0.5rem;
  }

  @container declaration (max-width: 42rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd + dt {
      margin-block-start: 0.5rem;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .actions {
      display: none;
    }
    h2 {
      break-after: avoid;
    }
  }
`;

export { declarationStyles };
