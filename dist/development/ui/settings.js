import { noticeLanguage, SETTINGS } from '../locales/settings.js';
import { pageManager } from '../page-manager.js';

// System colours follow the page's own colour scheme and forced colours alike.
const SHEET = `consent-settings[floating]{position:fixed;bottom:1rem;inset-inline-start:1rem;z-index:999;button{font:inherit;padding:.75em 1em;color:CanvasText;background:Canvas;border:1px solid;border-radius:1em}}
@media print{consent-settings{display:none}}`;
/**
 * The permanent control: a button that reopens the choice. No Lit and no shadow root: it stands on every
 * page, where a returning visitor downloads the guard alone.
 *
 * @tag consent-settings
 * @attr {boolean} floating - in a corner of the window, as the script tag places it
 * @slot - a button of the page's own, in place of ours
 */
class ConsentSettings extends HTMLElement {
    connectedCallback() {
        const { language, texts } = pageManager()?.config ?? {};
        this.lang = noticeLanguage(language);
        const textContent = texts?.settings ?? SETTINGS[this.lang];
        this.dataset['consentAction'] = 'show-preferences';
        // No type is needed: the guard keeps the click from sending a form.
        if (!this.firstElementChild)
            this.append(Object.assign(document.createElement('button'), { textContent }));
    }
}
/** Defines the element once the page has come, and adds one where it has no way of its own to the second layer. */
function placeSettings() {
    // Until then, what it takes would only keep the page waiting.
    if (document.readyState === 'loading')
        return document.addEventListener('DOMContentLoaded', placeSettings);
    customElements.define('consent-settings', class extends ConsentSettings {
        // A router may have put another page in place of the one that it stood in.
        disconnectedCallback() {
            requestAnimationFrame(place);
        }
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    document.adoptedStyleSheets.push(sheet);
    place();
}
function place() {
    if (document.querySelector(':not(consent-notice)>[data-consent-action=show-preferences]'))
        return;
    document.body.appendChild(document.createElement('consent-settings')).toggleAttribute('floating');
}

export { ConsentSettings, placeSettings };
