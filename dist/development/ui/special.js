import { nothing, html } from 'lit/html.js';
import { isHeeding, answersAll } from '../core/browser-signal.js';
import { loadPageWords } from './page-words.js';
import { categoryWords, fill } from '../core/words.js';
export { layOut } from './layouts.js';

/** Whether it is not to be seen: where the browser has answered, which is kept in a moment, and in others' frames. */
function isSilent(notice, config) {
    return answersAll(config) || (isFramedByOthers() && !notice.hasAttribute('framed'));
}
/** Nobody can tell who asks there, and a page around it could have the click of somebody who means another thing. */
function isFramedByOthers() {
    try {
        return !top.location.href;
    }
    catch {
        return true;
    }
}
/** A notice where nothing needs consent: it tells what runs, and how to object. Closing it agrees to nothing. */
async function informContent(notice, manager, locale) {
    const words = { ...locale, ...(await loadPageWords(manager)) };
    notice.ariaLabel = words.informTitle;
    const { controller, statement, categories } = manager.config;
    const exempt = categories.filter(({ id }) => id !== 'functional');
    // The guard would take every checkbox of the page for a part of the answer.
    const close = (event) => {
        event.preventDefault();
        manager.save({}).catch(console.error);
    };
    return html `
    <h2>${words.informTitle}</h2>
    <p>${fill(words.informIntro, { controller })}</p>
    <ul>
      ${exempt.map((category) => html `<li>${categoryWords(words, category).purpose}</li>`)}
    </ul>
    ${exempt.map((category) => objection(manager, words, category))}
    <p>${fill(words.object, { settings: words.settings })}</p>
    <a href=${statement}>${words.readMore}</a>
    <button type="button" slot="actions" data-consent-action="save" @click=${close}>${words.close}</button>
  `;
}
/** What a notice that asks says besides: what runs until the visitor objects, and that the browser was heard. */
function besides({ config, decision }, words) {
    const exempt = config.categories.filter((category) => category.exempt);
    return html `
    ${exempt.map((one) => {
        const { label, description } = categoryWords(words, one);
        return html `<p><strong>${label}</strong> · ${description} ${groundOf(words, one)}</p>`;
    })}
    ${isHeeding(config, decision.granted) ? html `<p>${words.signal}</p>` : nothing}
  `;
}
function groundOf(words, { exempt = '' }) {
    return fill(words.exempt, { ground: exempt });
}
/** Counts at once: whoever objects need not do a second thing. */
function objection(manager, words, category) {
    const { id } = category;
    const { label } = categoryWords(words, category);
    const isOn = manager.allows(id) || !manager.decision.method;
    return html `<p>
    <label>
      <input
        type="checkbox"
        role="switch"
        .checked=${isOn}
        @change=${({ target }) => manager.save({ [id]: target.checked })}
      />
      <strong>${label}</strong>
    </label>
    · ${groundOf(words, category)}
  </p>`;
}

export { besides, informContent, isSilent };
