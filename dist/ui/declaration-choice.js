import { nothing, html } from 'lit/html.js';
import { isHeeding } from '../core/browser-signal.js';
import { idsOf } from '../core/categories.js';
import { isoDate, dateIn } from './local-forms.js';
import { categoryWords, fill } from '../core/words.js';

/** What the visitor has chosen, category by category, and the ways to change it. */
function declarationChoice(manager, words, onReceipt) {
    const { config, decision } = manager;
    const { page } = words;
    const [, ...optional] = config.categories;
    return html `
    <section part="choice">
      <h2>${page.yourChoice}</h2>
      ${optional.length ? html `<div role="status">${sinceWhen(manager, words)}</div>` : nothing}
      <ul>
        ${config.categories.map((category) => categoryChoice(category, manager, words))}
      </ul>
      ${optional.length
        ? html `<div class="actions">
              <button part="button" type="button" data-consent-action="show-preferences">
                ${page.change}
              </button>
              ${idsOf(optional).some((id) => decision.granted.has(id))
            ? html `<button part="button" type="button" data-consent-action="withdraw">
                      ${page.withdrawAll}
                    </button>`
            : nothing}
              ${decision.method
            ? html `<button part="button" type="button" class="receipt" @click=${onReceipt}>
                      ${page.receipt}
                    </button>`
            : nothing}
            </div>`
        : nothing}
    </section>
  `;
}
function sinceWhen({ config, decision }, { notice, page, locale }) {
    const { method, decidedAt, granted } = decision;
    const isHeeded = isHeeding(config, granted);
    const signal = isHeeded ? html `<p>${notice.signal}</p>` : nothing;
    // The browser has answered, and not the visitor; closing what was only told is no choice either.
    if (method === 'gpc' && isHeeded)
        return signal;
    if (!decidedAt || method === 'close')
        return html `<p>${page.noChoice}</p>
      ${signal}`;
    const [before, after] = page.chosenOn.split('{date}');
    const date = html `<time datetime=${isoDate(decidedAt)}>${dateIn(locale, decidedAt)}</time>`;
    return html `<p>${before}${date}${after}</p>
    ${signal}`;
}
function categoryChoice(category, { decision: { granted } }, { notice, page }) {
    const { id, exempt, services } = category;
    const { label, description } = categoryWords(notice, category);
    const isOn = granted.has(id);
    const state = (on) => html `<span class="state ${on ? 'on' : ''}">${on ? page.on : page.off}</span>`;
    const others = id === 'functional' ? [] : services.filter((service) => granted.has(service.id) !== isOn);
    return html `
    <li>
      <p class="row">
        <strong>${label}</strong>
        ${id === 'functional' ? html `<span class="state on">${notice.alwaysOn}</span>` : state(isOn)}
      </p>
      <p class="muted">${description} ${exempt ? fill(notice.exempt, { ground: exempt }) : nothing}</p>
      ${others.length
        ? html `<ul>
              ${others.map(({ name }) => html `<li class="row">${name} ${state(!isOn)}</li>`)}
            </ul>`
        : nothing}
    </li>
  `;
}

export { declarationChoice };
