import { html, render, nothing } from 'lit';
import { answersAll, refusesTracking } from '../core/browser-signal.js';
import { ConsentElement } from './consent-element.js';
import { noticeStyles } from './notice-styles.js';
import { keepPageReadable } from './page-room.js';
import { tokens } from './tokens.js';
import { fill, categoryWords } from './words.js';

/**
 * The first layer: who asks, what for, how to take it back, and two equal ways to answer. Not modal: the
 * page stays usable. Its words and buttons are its own children, for the page to supply or the element
 * to make, because helpers that answer for a visitor do not look into shadow roots.
 *
 * @tag consent-notice
 * @attr {boolean} framed - asks in a frame of another site too; that site must be one that `frame-ancestors` lets
 * @slot - heading, text and the link to the statement
 * @slot actions - the buttons that reject and accept
 * @slot more - the button that opens the second layer
 * @cssprop --consent-background - ground of both layers
 * @cssprop --consent-text - their text
 * @cssprop --consent-muted - their lesser text
 * @cssprop --consent-line - their lines
 * @cssprop --consent-button-background - ground of every answering button
 * @cssprop --consent-button-text - text of every answering button
 * @cssprop --consent-focus - ring around what has the focus
 * @cssprop --consent-radius - roundness of corners
 * @cssprop --consent-font - font family; the page's by default
 * @cssprop --consent-max-width - width of the first layer
 */
class ConsentNotice extends ConsentElement {
    static styles = [tokens, noticeStyles];
    layer = 'notice';
    #isOwn;
    #giveRoomBack = () => { };
    connectedCallback() {
        this.hidden = !this.isShown;
        this.#isOwn ??= !this.childElementCount;
        super.connectedCallback();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#giveRoomBack();
    }
    // Nor where the browser has answered: that will be kept in a moment.
    get isShown() {
        const { config } = this.manager ?? {};
        return super.isShown && !answersAll(config) && (!isFramedByOthers() || this.hasAttribute('framed'));
    }
    render() {
        return html `
      <div class="box">
        <div><slot></slot></div>
        <div class="actions"><slot name="actions"></slot><slot name="more"></slot></div>
      </div>
    `;
    }
    updated() {
        const { words, isShown } = this;
        if (words) {
            this.role = 'region';
            this.ariaLabel = words.title;
            if (this.#isOwn)
                void this.#fill(words);
        }
        if (this.hidden === !isShown)
            return;
        this.hidden = !isShown;
        this.#giveRoomBack();
        this.#giveRoomBack = isShown ? keepPageReadable(this) : () => { };
    }
    async #fill(words) {
        const { manager } = this;
        if (!manager)
            return;
        const { categories } = manager.config;
        const asked = categories.filter(({ id, exempt }) => id !== 'functional' && !exempt);
        // Apart, for most sites ask about everything, and most browsers say nothing.
        const isSpecial = refusesTracking(manager.config) || categories.some(({ exempt }) => exempt);
        const special = isSpecial && (await import('./inform.js'));
        if (special && !asked[0])
            render(await special.informContent(manager, words), this);
        else
            render(this.#question(words, manager.config, asked, special && special.besides(manager, words)), this);
    }
    #question(words, { controller, statement }, asked, besides) {
        return html `
      <h2>${words.title}</h2>
      <p>${fill(words.intro, { controller })}</p>
      <ul>
        ${asked.map((category) => html `<li>${categoryWords(words, category).purpose}</li>`)}
      </ul>
      ${besides || nothing}
      <p>${fill(words.withdraw, { settings: words.settings })}</p>
      <a href=${statement}>${words.statement}</a>
      <button type="button" slot="actions" data-consent-action="reject-all">${words.rejectAll}</button>
      <button type="button" slot="actions" data-consent-action="accept-all">${words.acceptAll}</button>
      <button type="button" slot="more" data-consent-action="show-preferences">
        ${words.showPreferences}
      </button>
    `;
    }
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

export { ConsentNotice };
