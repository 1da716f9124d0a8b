import { css } from './css.js';

/** Of the table of services and items, which is a list of cards where there is no room for it. */
const tableStyles = css `
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  thead {
    font-size: 0.875rem;
  }
  /* The heading says it to the eye. */
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  th,
  td {
    padding-block: 0.625rem;
    padding-inline: 0 0.875rem;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    hyphens: auto;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .item {
    inline-size: 19%;
  }
  .service {
    inline-size: 28%;
  }
  .purpose {
    inline-size: 24%;
  }
  /* Kept in one piece; the rest gives way. */
  .whole,
  .name,
  tbody th .muted {
    overflow-wrap: break-word;
  }
  thead th {
    padding-block: 0;
    vertical-align: bottom;
  }
  thead button {
    inline-size: 100%;
    padding: 0.5rem 0;
    border: 0;
    border-radius: 0.125rem;
    font-weight: 600;
    text-align: start;
    overflow-wrap: break-word;
  }
  thead button::after {
    content: '↕';
    content: '↕' / '';
    margin-inline-start: 0.25em;
    opacity: 0.55;
  }
  [aria-sort] button::after {
    opacity: 1;
  }
  [aria-sort='ascending'] button::after {
    content: '↑';
    content: '↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: '↓';
    content: '↓' / '';
  }
  tbody tr {
    scroll-margin-block-start: 1rem;
  }
  tbody .first {
    border-block-start: 1px solid var(--line);
  }
  tbody .marked {
    background: var(--tint);
  }
  tbody :is(th, td) > * + *,
  tbody p + p {
    margin-block-start: 0.25rem;
  }
  tbody th .muted {
    display: block;
  }
  code {
    font-size: 0.9375em;
    hyphens: manual;
  }
  strong {
    font-weight: 600;
  }
  .hash {
    display: inline-block;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    text-align: center;
    text-decoration: none;
    opacity: 0.8;
  }
  .hash:is(:hover, :focus-visible) {
    opacity: 1;
    text-decoration: underline;
  }

  /* As cards: in less room, six columns would break their words. */
  @container declaration (max-width: 42rem) {
    table,
    thead,
    tbody,
    tbody :is(tr, th, td) {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25rem;
      padding-block-end: 0.5rem;
    }
    thead :is(.item, .service, .category, .purpose, .lifetime, .party) {
      inline-size: auto;
      padding: 0;
    }
    thead button {
      min-inline-size: 1.5rem;
    }
    tbody tr {
      padding-block: 0.625rem;
      border-block-start: 1px solid var(--line);
    }
    tbody :is(th, td) {
      display: grid;
      grid-template-columns: 7rem minmax(0, 1fr);
      gap: 0 0.75rem;
      padding: 0.1875rem 0;
    }
    tbody :is(.whole, .name) {
      overflow-wrap: anywhere;
    }
    tbody :is(th, td)::before {
      content: attr(data-label);
      grid-row: 1 / span 9;
      opacity: 0.8;
    }
    /* No item: no lifetime, and nobody who sets it. */
    .bare td:nth-child(n + 5) {
      display: none;
    }
    tbody :is(th, td) > * {
      grid-column: 2;
    }
    tbody .marked {
      box-shadow: 0 0 0 0.5rem var(--tint);
    }
  }
  @media print {
    .hash {
      display: none;
    }
    thead button::after {
      content: none;
    }
    tr {
      break-inside: avoid;
    }
    .statement::after {
      content: ' (' attr(href) ')';
    }
  }
`;

export { tableStyles };
