import { html, nothing } from 'lit/html.js';
import { browserHelp } from './browser-help.js';
import { ConsentElement } from './consent-element.js';
import { declarationChoice } from './declaration-choice.js';
import { rowsOf, sortRows } from './declaration-rows.js';
import { declarationStyles } from './declaration-styles.js';
import { tableStyles } from './declaration-table-styles.js';
import { declarationTable, HASH } from './declaration-table.js';
import { webAddress } from './embed-facts.js';
import { downloadReceipt } from './download-receipt.js';
import { localeOf, isoDate, dateIn } from './local-forms.js';
import { loadPageWords } from './page-words.js';

const ADDRESS = /^[^\s@:/?#&]+@[^\s@:/?#&]+\.[^\s@:/?#&]+$/;
/**
 * The declaration for the page with the site's statement: who is responsible, what the visitor has chosen
 * and how to change it, every service and item, and how browsers manage them. It speaks from the config
 * that the notice acts on, so that the two say the same. It takes the colours and the type of the text
 * that it stands in.
 *
 * @tag consent-declaration
 * @attr contact - where to turn to: an e-mail address, a web address, or other text
 * @attr changed - day of the last change, as in `2026-11-22`
 * @slot - what stands there until the declaration does, and where this script never comes
 * @csspart facts - who is responsible, and since when
 * @csspart choice - the visitor's choice
 * @csspart table - the table of services and items
 * @csspart browsers - how browsers manage cookies
 * @csspart button - its buttons, but for those that sort
 * @csspart link - its links
 * @cssprop --consent-focus - ring around what has the focus
 * @cssprop --consent-radius - roundness of corners
 */
class ConsentDeclaration extends ConsentElement {
    static styles = [declarationStyles, tableStyles];
    static observedAttributes = ['contact', 'changed'];
    layer = 'embeds';
    #pageTexts;
    /** Present once everything is there; the words of an element never change. */
    #words;
    #rows = [];
    #sorted = [];
    #sorting;
    #marked;
    #isThere = false;
    #hadFocus = false;
    connectedCallback() {
        super.connectedCallback();
        addEventListener('hashchange', this.#onHash);
        document.addEventListener('click', this.#onClick);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('hashchange', this.#onHash);
        document.removeEventListener('click', this.#onClick);
    }
    async prepare(manager) {
        this.#pageTexts = await loadPageWords(manager);
    }
    willUpdate() {
        const { manager, words } = this;
        this.#hadFocus = !!this.shadowRoot?.activeElement?.matches('[data-consent-action=withdraw]');
        if (!manager || !words || this.#words)
            return;
        const locale = localeOf(words.language, manager.config.language);
        this.#words = { notice: words, page: this.#pageTexts, locale };
        this.#sorted = this.#rows = rowsOf(manager.config, this.#words);
    }
    render() {
        const { manager } = this;
        const words = this.#words;
        if (!manager || !words)
            return html `<slot></slot>`;
        return html `
      <div class="declaration">
        ${this.#facts(manager.config.controller, words)}
        ${declarationChoice(manager, words, () => void downloadReceipt(manager).catch(console.error))}
        <section>
          <h2>${words.page.servicesTitle}</h2>
          ${declarationTable(this.#sorted, words, {
            sorting: this.#sorting,
            marked: this.#marked,
            onSort: (column) => this.#sort(column, words),
        })}
        </section>
        ${browserList(words)}
      </div>
    `;
    }
    updated() {
        if (!this.#words)
            return;
        if (!this.#isThere) {
            this.#isThere = true;
            this.#onHash();
        }
        // Once everything is withdrawn, so is the button that did it.
        if (this.#hadFocus && !this.shadowRoot.activeElement) {
            this.renderRoot.querySelector('[data-consent-action]')?.focus();
        }
    }
    #facts(controller, { page, locale }) {
        const contact = this.getAttribute('contact');
        const changed = this.getAttribute('changed');
        const row = (name, value) => html `<dt>${name}</dt>
        <dd>${value}</dd>`;
        return html `<dl part="facts">
      ${row(page.controller, html `<bdi>${controller}</bdi>`)}
      ${contact ? row(page.contact, contactLink(contact)) : nothing}
      ${changed ? row(page.changed, dateOf(changed, locale)) : nothing}
    </dl>`;
    }
    #sort(column, words) {
        const isAgain = this.#sorting?.column === column && this.#sorting.direction === 'ascending';
        this.#sorting = { column, direction: isAgain ? 'descending' : 'ascending' };
        this.#sorted = sortRows(this.#rows, this.#sorting, words);
        this.requestUpdate();
    }
    // The browser looks for what an address names in the page itself only, and when it has loaded.
    #onHash = () => void this.#goTo(location.hash);
    /** A link to where the visitor has been led already changes no address. */
    #onClick = (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        if (link && !event.defaultPrevented && link.href === location.href)
            this.#onHash();
    };
    async #goTo(hash) {
        if (!hash.startsWith(HASH))
            return;
        const id = hash.slice(HASH.length);
        const row = this.renderRoot.querySelector(`tr[data-row="${CSS.escape(id)}"]`);
        if (!row)
            return;
        this.#marked = id;
        this.requestUpdate();
        await this.updateComplete;
        row.scrollIntoView({ block: 'start' });
        row.tabIndex = -1;
        row.addEventListener('blur', () => row.removeAttribute('tabindex'), { once: true });
        row.focus({ preventScroll: true });
    }
}
function contactLink(contact) {
    const address = ADDRESS.test(contact) ? `mailto:${contact}` : contact;
    const isLink = address !== contact || (/^(https?:|\.{0,2}\/)/i.test(contact) && webAddress(contact));
    return isLink ? html `<a part="link" href=${address}>${contact}</a>` : contact;
}
function dateOf(changed, locale) {
    const day = new Date(/^\d{4}-\d\d-\d\d/.exec(changed)?.[0] ?? NaN);
    if (isNaN(day.getTime()))
        return changed;
    return html `<time datetime=${isoDate(day)}>${dateIn(locale, day)}</time>`;
}
function browserList({ page }) {
    return html `
    <section part="browsers">
      <h2>${page.browsers}</h2>
      <p>${page.browsersIntro}</p>
      <ul>
        ${browserHelp().map(({ name, url, isOwn }) => html `<li>
              <a part="link" href=${url} rel="noreferrer">${name}</a
              >${isOwn ? ` (${page.yourBrowser})` : nothing}
            </li>`)}
      </ul>
    </section>
  `;
}

export { ConsentDeclaration };
