import { nothing, html } from 'lit/html.js';
import { fill } from '../core/words.js';

/**
 * What stands in the place of an embed: what it is, whose, why it is not there, and the ways to get it.
 * Its root is to carry `embedStyles` and the tokens; links leave the frame that it may stand in.
 */
function embedPlaceholder(words, { allowed, category, name, of, provider, statement, source, host, poster }, { counts, loadOnce, allowAlways }, notice = '') {
    const link = (url, text) => html `<a part="link" href=${url} target="_blank" rel="noreferrer">${text}</a>`;
    // The page's direction is right only for words in the page's language.
    const isPageLanguage = document.documentElement.lang.startsWith(words.language);
    return html `
    <div
      class="placeholder"
      part="placeholder"
      role="group"
      aria-labelledby="name"
      lang=${words.language}
      dir=${isPageLanguage ? nothing : 'ltr'}
    >
      ${poster ? html `<img src=${poster} alt="" />` : nothing}
      <div class="panel">
        <p class="name" id="name">${of ? html `<span>${of}</span>${' '}` : nothing}<strong>${name}</strong></p>
        <p class="why">${fill(words.embedWhy, { provider })}</p>
        <div class="actions">
          <button
            part="button"
            type="button"
            aria-describedby="name"
            @click=${(click) => counts(click) && loadOnce()}
          >
            ${words.loadOnce}
          </button>
          ${allowed
        ? html `<button
                  class="always"
                  part="button"
                  type="button"
                  aria-describedby="name"
                  @click=${(click) => counts(click) && allowAlways(allowed)}
                >
                  ${words.allowAlways}${category ? `: ${category}` : nothing}
                </button>`
        : nothing}
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

export { embedPlaceholder };
