import { pageManager } from '../page-manager.js';
import { ConsentEmbed } from './embed.js';
import { showHeldFrames } from './held-frames.js';

/** What few pages have, each with its own module, by tag. */
const ELEMENTS = {
    'consent-declaration': async () => (await import('./declaration.js')).ConsentDeclaration,
    'consent-share': async () => (await import('./share.js')).ConsentShare,
};
let followsFrames = false;
/**
 * Draws the placeholders: of embeds, and of held frames too where what is held is not for the page's
 * author to say. In `labelled`, what stands in for a held frame is the site's own matter. Defines the other
 * elements that the page has.
 */
function startEmbeds() {
    if (!customElements.get('consent-embed'))
        customElements.define('consent-embed', ConsentEmbed);
    defineSoon();
    const manager = pageManager();
    // Called whenever something new is held; who follows the frames finds the new ones too.
    if (followsFrames || !manager || !/^(auto|strict)$/.test(manager.config.block))
        return;
    followsFrames = true;
    showHeldFrames(manager);
}
let isDue = false;
/** Once for all that were met together: it walks through the whole page. */
function defineSoon() {
    if (isDue)
        return;
    isDue = true;
    setTimeout(() => {
        isDue = false;
        for (const [tag, load] of Object.entries(ELEMENTS)) {
            if (!customElements.get(tag) && isIn(document, tag))
                define(tag, load).catch(console.error);
        }
    });
}
async function define(tag, load) {
    const element = await load();
    // Meanwhile another call, or the page itself, may have done so.
    if (!customElements.get(tag))
        customElements.define(tag, element);
}
/** Whether there is such an element, shadow roots included. */
function isIn(root, tag) {
    if (root.querySelector(tag))
        return true;
    return [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isIn(shadowRoot, tag));
}

export { startEmbeds };
