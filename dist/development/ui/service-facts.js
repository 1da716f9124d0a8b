import { nothing, html } from 'lit/html.js';
import { fill } from '../core/words.js';

/** Who a service is of, what it is for, what it stores and for how long, and who else gets to it. */
function serviceFacts(words, service) {
    const { id, provider, purpose, items = [], thirdParties, statement } = service;
    const row = (name, value) => html `<dt>${name}</dt>
      <dd>${value}</dd>`;
    return html `
    <dl id="facts-${id}">
      ${row(words.provider, provider)} ${row(words.purpose, purpose)}
      ${thirdParties ? row(words.thirdParties, thirdParties) : nothing}
      ${row(words.items, items.length
        ? html `<ul>
              ${items.map((item) => itemFacts(words, item))}
            </ul>`
        : words.noItems)}
    </dl>
    ${statement ? html `<p><a href=${statement} rel="noreferrer">${fill(words.serviceStatement, { provider })}</a></p>` : nothing}
  `;
}
function itemFacts(words, { name, kind, lifetime, thirdParty, purpose }) {
    const facts = [words[kind], lifetime, thirdParty && words.thirdParty, purpose].filter(Boolean);
    return html `<li><code>${name}</code> (${facts.join(', ')})</li>`;
}

export { serviceFacts };
