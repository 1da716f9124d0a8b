import { ConsentNotice, ConsentPreferences, ConsentSettings } from './elements.js';
import type { ConsentDeclaration } from './ui/declaration.js';
import type { ConsentEmbed } from './ui/embed.js';
import type { ConsentShare } from './ui/share.js';
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
