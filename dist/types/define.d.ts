import { ConsentNotice, ConsentPreferences, ConsentSettings } from './elements.js';
declare global {
    interface HTMLElementTagNameMap {
        'consent-notice': ConsentNotice;
        'consent-preferences': ConsentPreferences;
        'consent-settings': ConsentSettings;
    }
}
