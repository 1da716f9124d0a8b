import { pageManager } from '../page-manager.js';
import { ConsentEmbed } from './embed.js';
import { showHeldFrames } from './held-frames.js';

/**
 * Draws the placeholders: of embeds, and of held frames too where what is held is not for the page's
 * author to say. In `labelled`, what stands in for a held frame is the site's own matter.
 */
function startEmbeds() {
    if (!customElements.get('consent-embed'))
        customElements.define('consent-embed', ConsentEmbed);
    const manager = pageManager();
    if (manager && /^(auto|strict)$/.test(manager.config.block))
        showHeldFrames(manager);
}

export { startEmbeds };
