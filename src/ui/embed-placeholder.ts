import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Locale, PageTexts } from '../core/texts.js';
import type { EmbedFacts } from './embed-facts.js';
import { fill } from './words.js';

/** What a visitor can do about an embed that is not there. */
export interface EmbedActs {
  /** Whether a click is the visitor's. */
  counts(click: Event): boolean;
  loadOnce(): unknown;
  allowAlways(id: string): unknown;
}

/**
 * What stands in the place of an embed: what it is, whose, why it is not there, and the ways to get it.
 * Its root is to carry `embedStyles` and the tokens; links leave the frame that it may stand in.
 */
export function embedPlaceholder(
  words: Locale & PageTexts,
  { allowed, category, name, of, provider, statement, source, host, poster }: EmbedFacts,
  { counts, loadOnce, allowAlways }: EmbedActs,
  notice = '',
): TemplateResult {
  const link = (url: string, text: string) =>
    html`<a part="link" href=${url} target="_blank" rel="noreferrer">${text}</a>`;
  // The page's direction is right only for words in the page's language.
  const isPageLanguage = document.documentElement.lang.startsWith(words.language);
  return html`
    <div
      class="placeholder"
      part="placeholder"
      role="group"
      aria-labelledby="name"
      lang=${words.language}
      dir=${isPageLanguage ? nothing : 'ltr'}
    >
      ${poster ? html`<img src=${poster} alt="" />` : nothing}
      <div class="panel">
        <p class="name" id="name">${of ? html`<span>${of}</span>${' '}` : nothing}<strong>${name}</strong></p>
        <p class="why">${fill(words.embedWhy, { provider })}</p>
        <div class="actions">
          <button
            part="button"
            type="button"
            aria-describedby="name"
            @click=${(click: Event) => counts(click) && loadOnce()}
          >
            ${words.loadOnce}
          </button>
          ${
            allowed
              ? html`<button
                  class="always"
                  part="button"
                  type="button"
                  aria-describedby="name"
                  @click=${(click: Event) => counts(click) && allowAlways(allowed)}
                >
                  ${words.allowAlways}${category ? `: ${category}` : nothing}
                </button>`
              : nothing
          }
        </div>
        <p class="notice" role="status">${notice}</p>
        <p class="links">
          ${source && host ? link(source, fill(words.openAtSource, { host })) : nothing}
          ${statement ? link(new URL(statement, document.baseURI).href, fill(words.serviceStatement, { provider })) : nothing}
        </p>
      </div>
    </div>
  `;
}
