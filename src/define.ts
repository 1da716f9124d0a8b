import { ConsentNotice, ConsentPreferences, ConsentSettings } from './elements.js';
import type { ConsentDeclaration } from './ui/declaration.js';
import type { ConsentEmbed } from './ui/embed.js';
import { onDemand, placeOnDemand } from './ui/place.js';
import type { ConsentShare } from './ui/share.js';

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
// Apart, for most pages have none.
onDemand('embeds', async () => (await import('./ui/embeds.js')).startEmbeds());

declare global {
  interface HTMLElementTagNameMap {
    'consent-declaration': ConsentDeclaration;
    'consent-embed': ConsentEmbed;
    'consent-notice': ConsentNotice;
    'consent-preferences': ConsentPreferences;
    'consent-settings': ConsentSettings;
    'consent-share': ConsentShare;
  }
}
