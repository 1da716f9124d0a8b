import { css } from './css.js';

const preferencesStyles = css `
  :host {
    --muted: var(--consent-muted, light-dark(#56535f, #b9b6c2));
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 2rem, 44rem);
    max-inline-size: none;
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    background: var(--background);
    color: var(--text);
    font-size: 1rem;
    text-align: start;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  .page {
    padding: 1.5rem;
  }
  .head {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    font-size: 1.375rem;
    line-height: 1.3;
  }
  h3 {
    margin: 0;
    font-size: 1.0625rem;
  }
  p {
    margin: 0.25rem 0 0;
  }
  .muted {
    color: var(--muted);
  }
  section {
    margin-block-start: 1rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75rem;
    overflow-wrap: anywhere;
  }
  label.row {
    cursor: pointer;
  }
  .always {
    flex: none;
    color: var(--muted);
    border-radius: 0.25rem;
  }
  details {
    margin-block-start: 0.25rem;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5rem;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dd li + li {
    margin-block-start: 0.375rem;
  }
  .service {
    padding: 0.25rem 1rem 0.75rem;
    margin-block-start: 0.5rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6rem, auto) 1fr;
    gap: 0.25rem 1rem;
    margin: 0;
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--muted);
  }
  dd {
    margin: 0;
  }
  code {
    font-size: 0.9375em;
  }
  a {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .actions {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.625rem;
    padding: 1rem 1.5rem;
    border-block-start: 1px solid var(--line);
    background: var(--background);
  }
  button {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
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
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .back {
    flex: none;
    border-color: var(--control);
    background: transparent;
    color: var(--text);
  }
  :is(button, a, summary, input, .always):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  input {
    appearance: none;
    flex: none;
    display: grid;
    align-items: center;
    box-sizing: border-box;
    inline-size: 3rem;
    block-size: 1.75rem;
    margin: 0;
    padding: 0.125rem;
    border: 2px solid var(--control);
    border-radius: 1rem;
    background: transparent;
    cursor: pointer;
  }
  input::before {
    content: '';
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border-radius: 50%;
    background: var(--control);
  }
  input:checked {
    justify-content: end;
    border-color: var(--button);
    background: var(--button);
  }
  input:checked::before {
    background: var(--button-text);
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
      forced-color-adjust: none;
    }
    input:checked {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
    input:checked::before {
      background: HighlightText;
    }
  }
  @media (max-height: 30rem) {
    .actions {
      position: static;
    }
  }
  @media (max-width: 36rem) {
    .actions {
      grid-template-columns: 1fr;
    }
  }
  @media (max-width: 30rem) {
    .page,
    .actions {
      padding: 1rem;
    }
    .service {
      padding-inline: 0.75rem;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd + dt {
      margin-block-start: 0.5rem;
    }
  }
`;

export { preferencesStyles };
