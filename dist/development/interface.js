import { whenIdle } from './gate/task.js';
import { ConsentNotice } from './ui/notice.js';
import { placeOnDemand, onDemand } from './ui/place.js';

/*
 * What the guard loads when a layer is to be shown: the first one at once, the second on approach or when
 * there is nothing else to do, so that it is there when asked for, and the placeholders where there is an
 * embed.
 */
const definePreferences = async () => {
    const { ConsentPreferences } = await import('./ui/preferences.js');
    if (!customElements.get('consent-preferences'))
        customElements.define('consent-preferences', ConsentPreferences);
};
placeOnDemand('notice', () => {
    if (customElements.get('consent-notice'))
        return;
    customElements.define('consent-notice', ConsentNotice);
    for (const type of ['pointerover', 'focusin']) {
        // The target may be the document itself.
        document.addEventListener(type, ({ target }) => {
            if (target.closest?.('consent-notice'))
                void definePreferences();
        });
    }
    whenIdle(definePreferences);
});
placeOnDemand('preferences', definePreferences);
onDemand('embeds', async () => (await import('./ui/embeds.js')).startEmbeds());
