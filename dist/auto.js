import { loadLocale } from './locales/index.js';
import { noticeLanguage } from './locales/settings.js';
import { ConsentManager as ConsentManager$1 } from './manager.js';
import { pageManager } from './page-manager.js';
import { placeSettings } from './ui/settings.js';

// A second script tag on the page changes nothing.
if (!pageManager()) {
    const manager = new ConsentManager$1(readConfig(), {
        // The words come along with it, not after it; the one-file build has them in it.
        loadInterface: () => Promise.all([
            import('./interface.js'),
            (manager.words = loadLocale(noticeLanguage(manager.config.language))),
        ]),
    });
    window.PrivacyCookieNotice = manager;
    manager.start().catch(console.error);
    placeSettings();
}
/** The JSON in the page; what it leaves out is read from the script tag's `data-` attributes. */
function readConfig() {
    const json = document.querySelector('script#privacy-cookie-notice')?.textContent ?? '{}';
    try {
        return { ...document.currentScript?.dataset, ...JSON.parse(json) };
    }
    catch {
        // No config at all: the check will say what it got.
        return json;
    }
}
