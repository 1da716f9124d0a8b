import { ConsentNotice, ConsentPreferences, ConsentSettings } from './elements.js';
import type { ConsentEmbed } from './ui/embed.js';
declare global {
    interface HTMLElementTagNameMap {
        'consent-embed': ConsentEmbed;
        'consent-notice': ConsentNotice;
        'consent-preferences': ConsentPreferences;
        'consent-settings': ConsentSettings;
    }
}
