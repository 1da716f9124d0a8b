import { pageManager } from '../page-manager.js';
import { ConsentEmbed } from './embed.js';
import { showHeldFrames } from './held-frames.js';

let followsFrames = false;

/**
 * Draws the placeholders: of embeds, and of held frames too where what is held is not for the page's
 * author to say. In `labelled`, what stands in for a held frame is the site's own matter.
 */
export function startEmbeds(): void {
  if (!customElements.get('consent-embed')) customElements.define('consent-embed', ConsentEmbed);
  const manager = pageManager();
  // Called whenever something new is held; who follows the frames finds the new ones too.
  if (followsFrames || !manager || !/^(auto|strict)$/.test(manager.config.block!)) return;
  followsFrames = true;
  showHeldFrames(manager);
}
