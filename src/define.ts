import { ConsentNotice, ConsentPreferences, ConsentSettings } from './elements.js';
import type { ConsentEmbed } from './ui/embed.js';
import { onDemand, placeOnDemand } from './ui/place.js';
import { startSpeaking } from './ui/speak.js';

const elements = {
  'consent-notice': ConsentNotice,
  'consent-preferences': ConsentPreferences,
  'consent-settings': ConsentSettings,
};
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
startSpeaking();
placeOnDemand('notice', () => {});
placeOnDemand('preferences', () => {});
// Apart, for most pages have none.
onDemand('embeds', async () => (await import('./ui/embeds.js')).startEmbeds());

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
    'consent-notice': ConsentNotice;
    'consent-preferences': ConsentPreferences;
    'consent-settings': ConsentSettings;
  }
}
