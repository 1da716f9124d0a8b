import type { ResolvedConfig } from '../core/config.js';
import { loadLocale } from '../locales/index.js';
import { noticeLanguage, SETTINGS } from '../locales/settings.js';
import { pageManager } from '../page-manager.js';

// System colours follow the page's own colour scheme and forced colours alike.
const SHEET = `consent-settings{@media print{display:none}&[floating]{position:fixed;bottom:1rem;inset-inline-start:1rem;z-index:999;button{font:inherit;padding:1em;color:CanvasText;background:Canvas;border:1px solid;border-radius:1em}}}`;

/**
 * The permanent control: a button that reopens the choice. No Lit and no shadow root: it stands on every
 * page, where a returning visitor downloads the guard alone.
 *
 * @tag consent-settings
 * @attr {boolean} floating - in a corner of the window, as the script tag places it
 * @slot - a button of the page's own, in place of ours
 */
export class ConsentSettings extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { language, texts }: Partial<ResolvedConfig> = pageManager()?.config ?? {};
    this.dataset['consentAction'] = 'show-preferences';
    if (this.children[0]) return;
    // No type is needed: the guard keeps the click from sending a form.
    const button = this.appendChild(document.createElement('button'));
    this.lang = noticeLanguage(language);
    button.textContent = texts?.settings ?? SETTINGS[this.lang]!;
    if (button.textContent) return;
    const words = (await loadLocale(this.lang)).default;
    this.lang = words.language;
    button.textContent = words.settings;
  }
}

/** Defines the element once the page has come, and adds one where it has no way of its own to the second layer. */
export function placeSettings(): void {
  // Until then, what it takes would only keep the page waiting.
  if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', placeSettings);
  customElements.define(
    'consent-settings',
    class extends ConsentSettings {
      // A router may have put another page in place of the one that it stood in.
      disconnectedCallback() {
        requestAnimationFrame(place);
      }
    },
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets.push(sheet);
  place();
}

function place(): void {
  if (document.querySelector(':not(consent-notice)>[data-consent-action=show-preferences]')) return;
  document.body.appendChild(document.createElement('consent-settings')).toggleAttribute('floating');
}
