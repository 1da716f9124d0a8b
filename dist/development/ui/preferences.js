import { nothing, html } from 'lit/html.js';
import { isHeeding } from '../core/browser-signal.js';
import { ConsentElement } from './consent-element.js';
import { whenInvisible } from './invisible.js';
import { preferencesStyles } from './preferences-styles.js';
import { serviceFacts } from './service-facts.js';
import { tokens } from './tokens.js';
import { categoryWords, fill } from '../core/words.js';

/**
 * The second layer: every category with its services, each with a switch of its own, off unless granted.
 * A native dialog that the visitor opens; leaving it by Escape, *Back* or the backdrop stores nothing.
 *
 * @tag consent-preferences
 * @csspart dialog - the dialog
 * @csspart button - every button, alike
 */
class ConsentPreferences extends ConsentElement {
    static styles = [tokens, preferencesStyles];
    layer = 'preferences';
    /** What the switches say, by id; kept nowhere until saved. */
    #draft = new Map();
    /** Categories whose services have been looked at: five hundred rows are made only then. */
    #opened = new Set();
    #stopWatching = () => { };
    #isClosing = false;
    connectedCallback() {
        super.connectedCallback();
        this.addEventListener('click', this.#onClick);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.removeEventListener('click', this.#onClick);
        this.#stopWatching();
    }
    render() {
        const { words, manager } = this;
        if (!words || !manager)
            return nothing;
        const { categories } = manager.config;
        return html `
      <dialog part="dialog" aria-labelledby="title" @cancel=${this.#onClose} @close=${this.#onClose}>
        <div class="page">
          <div class="head">
            <h2 id="title">${words.preferencesTitle}</h2>
            <button class="back" part="button" type="button" data-consent-action="hide-preferences">
              ${words.back}
            </button>
          </div>
          <p class="muted">${words.preferencesIntro}</p>
          ${isHeeding(manager.config, manager.decision.granted)
            ? html `<p role="note">${words.signal}</p>`
            : nothing}
          ${manager.decision.method === 'signal'
            ? html `<p role="note">${manager.config.answeredBy}</p>`
            : nothing}
          ${categories.map((category) => this.#category(words, category))}
        </div>
        <div class="actions">
          <button part="button" type="button" data-consent-action="reject-all">${words.rejectAll}</button>
          <button part="button" type="button" data-consent-action="save">${words.save}</button>
          <button part="button" type="button" data-consent-action="accept-all">${words.acceptAll}</button>
        </div>
      </dialog>
    `;
    }
    updated() {
        this.#listenToBackdrop();
        const dialog = this.renderRoot.querySelector('dialog');
        if (!dialog || dialog.open === this.isShown)
            return;
        this.#stopWatching();
        if (!this.isShown) {
            this.#isClosing = true;
            return dialog.close();
        }
        this.#draft = new Map([...this.manager.config.tokens.keys()].map((id) => [id, this.manager.allows(id)]));
        this.requestUpdate();
        dialog.showModal();
        this.#stopWatching = whenInvisible(dialog, () => this.manager?.hidePreferences());
    }
    #category(words, category) {
        const { id, services, exempt } = category;
        const { label, description } = categoryWords(words, category);
        const { length } = services;
        const form = new Intl.PluralRules(words.language).select(length);
        const count = fill(words.services[form] ?? words.services.other, { count: `${length}` });
        return html `
      <section>
        ${id === 'functional'
            ? html `<div class="row">
                <h3>${label}</h3>
                <span class="always" tabindex="0" role="note">${words.alwaysOn}</span>
              </div>`
            : this.#switch('category', id, html `<h3>${label}</h3>`, `about-${id}`)}
        <p id="about-${id}" class="muted">
          ${description} ${exempt ? fill(words.exempt, { ground: exempt }) : nothing}
        </p>
        ${services.length
            ? html `<details @toggle=${() => this.#open(id)}>
                <summary>${count}</summary>
                ${this.#opened.has(id) ? this.#services(words, category) : nothing}
              </details>`
            : nothing}
      </section>
    `;
    }
    #services(words, { id, services }) {
        return html `<ul>
      ${services.map((service) => html `<li class="service">
            ${id === 'functional'
            ? html `<div class="row"><strong>${service.name}</strong></div>`
            : this.#switch('service', service.id, html `<strong>${service.name}</strong>`, `facts-${service.id}`)}
            ${serviceFacts(words, service)}
          </li>`)}
    </ul>`;
    }
    #switch(name, id, label, describedBy) {
        return html `<label class="row">
      ${label}
      <input
        type="checkbox"
        role="switch"
        name=${name}
        value=${id}
        aria-describedby=${describedBy}
        .checked=${this.#draft.get(id) ?? false}
        @change=${(event) => this.#set(id, event.target.checked)}
      />
    </label>`;
    }
    #open(id) {
        this.#opened.add(id);
        this.requestUpdate();
    }
    /** A category takes its services along. */
    #set(id, isOn) {
        const services = this.manager?.config.categories.find((category) => category.id === id)?.services ?? [];
        for (const part of [{ id }, ...services])
            this.#draft.set(part.id, isOn);
        this.requestUpdate();
    }
    // The dialog itself is pressed only where nothing of it is: on the backdrop. Both ends of the press
    // count, lest a drag out of a field close it.
    #listenToBackdrop() {
        const dialog = this.renderRoot.querySelector('dialog');
        if (!dialog || dialog.onclick)
            return;
        let pressed;
        dialog.onpointerdown = ({ target }) => (pressed = target);
        dialog.onclick = ({ target }) => {
            if (target === dialog && pressed === dialog)
                this.manager?.hidePreferences();
        };
    }
    // Also the browser's own ways out: Escape, and the back gesture of a phone.
    // Of the two only `cancel` comes at once, and not always; `close` comes a task late, after our own
    // closing as well, when the dialog may be wanted again.
    #onClose(event) {
        const isOurs = event.type === 'close' && this.#isClosing;
        this.#isClosing = false;
        if (!isOurs && this.manager?.layers.has('preferences'))
            this.manager.hidePreferences();
    }
    // Heard on the element itself: within its shadow the browser does not say, by `window.event`, whose click
    // it was.
    #onClick = (event) => {
        const isSave = event
            .composedPath()
            .some((one) => one.dataset?.['consentAction'] === 'save');
        if (!isSave)
            return;
        // Tells the guard that the switches have been read: those of closed parts are not in the page.
        event.preventDefault();
        this.manager.save(Object.fromEntries(this.#draft)).catch(console.error);
    };
}

export { ConsentPreferences };
