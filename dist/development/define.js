import 'lit/html.js';
import { placeOnDemand, onDemand } from './ui/place.js';
import './ui/declaration-styles.js';
import './ui/declaration-table-styles.js';
import './ui/embed.js';
import { ConsentNotice } from './ui/notice.js';
import { ConsentPreferences } from './ui/preferences.js';
import { ConsentSettings } from './ui/settings.js';
import './ui/share.js';

const elements = {
    'consent-notice': ConsentNotice,
    'consent-preferences': ConsentPreferences,
    'consent-settings': ConsentSettings,
};
for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag))
        customElements.define(tag, element);
}
placeOnDemand('notice', () => { });
placeOnDemand('preferences', () => { });
// Apart, for most pages have none.
onDemand('embeds', async () => (await import('./ui/embeds.js')).startEmbeds());
