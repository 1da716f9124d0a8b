import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ItemConfig, ServiceConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
import { fill } from './words.js';

/** Who a service is of, what it is for, what it stores and for how long, and who else gets to it. */
export function serviceFacts(words: Locale, service: ServiceConfig): TemplateResult {
  const { id, provider, purpose, items = [], thirdParties, statement } = service;
  const row = (name: string, value: unknown) =>
    html`<dt>${name}</dt>
      <dd>${value}</dd>`;
  return html`
    <dl id="facts-${id}">
      ${row(words.provider, provider)} ${row(words.purpose, purpose)}
      ${thirdParties ? row(words.thirdParties, thirdParties) : nothing}
      ${row(
        words.items,
        items.length
          ? html`<ul>
              ${items.map((item) => itemFacts(words, item))}
            </ul>`
          : words.noItems,
      )}
    </dl>
    ${statement ? html`<p><a href=${statement} rel="noreferrer">${fill(words.serviceStatement, { provider })}</a></p>` : nothing}
  `;
}

function itemFacts(words: Locale, { name, kind, lifetime, thirdParty, purpose }: ItemConfig): TemplateResult {
  const facts = [words[kind], lifetime, thirdParty && words.thirdParty, purpose].filter(Boolean);
  return html`<li><code>${name}</code> (${facts.join(', ')})</li>`;
}
