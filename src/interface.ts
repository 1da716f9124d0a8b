/*
 * What the guard loads when a layer is to be shown: the first one at once, the second on approach or when
 * there is nothing else to do, so that it is there when asked for, and the placeholders where there is an
 * embed.
 */
import { whenIdle } from './gate/task.js';
import { ConsentNotice } from './ui/notice.js';
import { onDemand, placeOnDemand } from './ui/place.js';

const definePreferences = async () => {
  const { ConsentPreferences } = await import('./ui/preferences.js');
  if (!customElements.get('consent-preferences'))
    customElements.define('consent-preferences', ConsentPreferences);
};

placeOnDemand('notice', () => {
  if (customElements.get('consent-notice')) return;
  customElements.define('consent-notice', ConsentNotice);
  for (const type of ['pointerover', 'focusin']) {
    // The target may be the document itself.
    document.addEventListener(type, ({ target }) => {
      if ((target as Partial<Element>).closest?.('consent-notice')) void definePreferences();
    });
  }
  whenIdle(definePreferences);
});
placeOnDemand('preferences', definePreferences);
onDemand('embeds', async () => (await import('./ui/embeds.js')).startEmbeds());
