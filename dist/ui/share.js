import { html, nothing } from 'lit/html.js';
import { ConsentElement } from './consent-element.js';
import { webAddress } from './embed-facts.js';
import { loadPageWords } from './page-words.js';
import { NETWORKS } from './share-networks.js';
import { shareStyles } from './share-styles.js';
import { tokens } from './tokens.js';
import { fill } from '../core/words.js';

const COPY = 'copy';
const ALL = [...Object.keys(NETWORKS), COPY];
/** Milliseconds that the button says so once the address has been copied. */
const SAID_FOR = 4000;
/**
 * Links that share the page, to the networks' own pages for that. Nobody else's code and nobody else's
 * pictures: until a visitor follows one, none of them hears of the visit.
 *
 * @tag consent-share
 * @attr networks - which, in their order: `linkedin mastodon bluesky x facebook whatsapp email copy` by default
 * @attr url - what is shared; by default the page's canonical address, else its address without a fragment
 * @attr text - a line to go with it, where the network takes one; the page's title by default
 * @slot - shows only until the links are there, or where this script never comes
 * @csspart list - the list
 * @csspart link - each link
 * @csspart button - the button that copies the address
 */
class ConsentShare extends ConsentElement {
    static styles = [tokens, shareStyles];
    static observedAttributes = ['networks', 'url', 'text'];
    layer = 'embeds';
    #offered = ALL;
    #texts;
    #copying = 'no';
    #timer;
    connectedCallback() {
        super.connectedCallback();
        // A router may have changed address and title since the links were made.
        for (const type of ['pointerenter', 'focusin'])
            this.addEventListener(type, this.#refresh);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        clearTimeout(this.#timer);
        this.#copying = 'no';
    }
    async prepare(manager) {
        this.#texts = await loadPageWords(manager);
    }
    attributeChangedCallback(name, before, now) {
        super.attributeChangedCallback(name, before, now);
        if (before === now)
            return;
        if (name === 'networks') {
            const given = [...new Set(now?.match(/\S+/g) ?? ALL)];
            this.#offered = given.filter((id) => ALL.includes(id));
            for (const id of given)
                if (!ALL.includes(id))
                    complain('networks', id, ALL.join(', '), this);
        }
        if (name === 'url' && now && !webAddress(now)) {
            complain('url', now, 'a web address (http, https or relative)', this);
        }
    }
    render() {
        const texts = this.#texts;
        if (!texts)
            return html `<slot></slot>`;
        return html `
      <div class="share">
        <svg viewBox="0 0 20 44" aria-hidden="true">
          <path d="M10 26V14.5M6 18l4-4 4 4M4 23.5V30.5h12V23.5" />
        </svg>
        <div>
          <ul part="list">
            ${this.#offered.map((id) => html `<li>${id === COPY ? this.#button(texts) : this.#link(id, texts)}</li>`)}
          </ul>
          ${this.#copying === 'by-hand' ? this.#field(texts) : nothing}
        </div>
        <span class="status" role="status">${this.#copying === 'done' ? texts.copied : ''}</span>
      </div>
    `;
    }
    #link(id, { shareOn, shareByMail }) {
        const { name, addressOf } = NETWORKS[id];
        const href = addressOf(this.#shared);
        if (!name)
            return html `<a part="link" href=${href}>${shareByMail}</a>`;
        const label = fill(shareOn, { network: name });
        return html `<a part="link" href=${href} target="_blank" rel="noopener noreferrer" aria-label=${label}
      >${name}</a
    >`;
    }
    #button({ copyLink, copied }) {
        const isDone = this.#copying === 'done';
        return html `<button part="button" type="button" @click=${this.#copy}>
      <span class=${isDone ? 'waiting' : ''}>${copyLink}</span>
      <span class=${isDone ? '' : 'waiting'}>${copied}</span>
    </button>`;
    }
    /** The address to copy by hand, where the browser does not let a script do it. */
    #field({ copyLink }) {
        return html `<input readonly dir="ltr" aria-label=${copyLink} .value=${this.#shared.url} />`;
    }
    get #shared() {
        const given = webAddress(this.getAttribute('url'));
        const canonical = document.querySelector('link[rel~="canonical"][href]')?.href;
        const own = webAddress(canonical) ?? new URL(location.href);
        own.hash = '';
        return { url: (given ?? own).href, text: this.getAttribute('text') || document.title };
    }
    #refresh = () => this.requestUpdate();
    #copy = async () => {
        this.#say('no');
        try {
            // Not there where the page did not come by https.
            await navigator.clipboard.writeText(this.#shared.url);
            this.#say('done');
            this.#timer = setTimeout(() => this.#say('no'), SAID_FOR);
        }
        catch {
            this.#say('by-hand');
            await this.updateComplete;
            const field = this.renderRoot.querySelector('input');
            field?.focus();
            field?.select();
        }
    };
    #say(copying) {
        clearTimeout(this.#timer);
        this.#copying = copying;
        this.requestUpdate();
    }
}
/** A mistake of the page's author: told, and done without. */
function complain(attribute, given, expected, element) {
    console.error(`privacy-cookie-notice: ${attribute} of <consent-share>: expected ${expected}, but got "${given}"`, element);
}

export { ConsentShare };
