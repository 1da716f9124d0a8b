import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, ResolvedConfig } from '../core/config.js';
import { answersAll, isHeeding } from '../core/browser-signal.js';
import type { Locale } from '../core/texts.js';
import type { ConsentManager } from '../manager.js';
import { loadPageWords } from './page-words.js';
import { categoryWords, fill } from './words.js';

export { layOut } from './layouts.js';

/** Whether it is not to be seen: where the browser has answered, which is kept in a moment, and in others' frames. */
export function isSilent(notice: Element, config: ResolvedConfig): boolean {
  return answersAll(config) || (isFramedByOthers() && !notice.hasAttribute('framed'));
}

/** Nobody can tell who asks there, and a page around it could have the click of somebody who means another thing. */
function isFramedByOthers(): boolean {
  try {
    return !top!.location.href;
  } catch {
    return true;
  }
}

/** A notice where nothing needs consent: it tells what runs, and how to object. Closing it agrees to nothing. */
export async function informContent(
  notice: Element,
  manager: ConsentManager,
  locale: Locale,
): Promise<TemplateResult> {
  const words = { ...locale, ...(await loadPageWords(manager)) };
  notice.ariaLabel = words.informTitle;
  const { controller, statement, categories } = manager.config;
  const exempt = categories.filter(({ id }) => id !== 'functional');
  // The guard would take every checkbox of the page for a part of the answer.
  const close = (event: Event) => {
    event.preventDefault();
    manager.save({}).catch(console.error);
  };
  return html`
    <h2>${words.informTitle}</h2>
    <p>${fill(words.informIntro, { controller })}</p>
    <ul>
      ${exempt.map((category) => html`<li>${categoryWords(words, category).purpose}</li>`)}
    </ul>
    ${exempt.map((category) => objection(manager, words, category))}
    <p>${fill(words.object, { settings: words.settings })}</p>
    <a href=${statement}>${words.readMore}</a>
    <button type="button" slot="actions" data-consent-action="save" @click=${close}>${words.close}</button>
  `;
}

/** What a notice that asks says besides: what runs until the visitor objects, and that the browser was heard. */
export function besides({ config, decision }: ConsentManager, words: Locale): unknown {
  const exempt = config.categories.filter((category) => category.exempt);
  return html`
    ${exempt.map((one) => {
      const { label, description } = categoryWords(words, one);
      return html`<p><strong>${label}</strong> · ${description} ${groundOf(words, one)}</p>`;
    })}
    ${isHeeding(config, decision.granted) ? html`<p>${words.signal}</p>` : nothing}
  `;
}

function groundOf(words: Locale, { exempt = '' }: Category): string {
  return fill(words.exempt, { ground: exempt });
}

/** Counts at once: whoever objects need not do a second thing. */
function objection(manager: ConsentManager, words: Locale, category: Category): TemplateResult {
  const { id } = category;
  const { label } = categoryWords(words, category);
  const isOn = manager.allows(id) || !manager.decision.method;
  return html`<p>
    <label>
      <input
        type="checkbox"
        role="switch"
        .checked=${isOn}
        @change=${({ target }: Event) => manager.save({ [id]: (target as HTMLInputElement).checked })}
      />
      <strong>${label}</strong>
    </label>
    · ${groundOf(words, category)}
  </p>`;
}
