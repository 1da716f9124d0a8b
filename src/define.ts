import { ConsentNotice, ConsentPreferences, ConsentSettings } from './elements.js';
import { placeOnDemand } from './ui/place.js';

const elements = {
  'consent-notice': ConsentNotice,
  'consent-preferences': ConsentPreferences,
  'consent-settings': ConsentSettings,
};
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
placeOnDemand('notice', () => {});
placeOnDemand('preferences', () => {});

declare global {
  interface HTMLElementTagNameMap {
    'consent-notice': ConsentNotice;
    'consent-preferences': ConsentPreferences;
    'consent-settings': ConsentSettings;
  }
}
