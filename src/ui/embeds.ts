import { pageManager } from '../page-manager.js';
import { ConsentEmbed } from './embed.js';
import { showHeldFrames } from './held-frames.js';

/** Elements that few pages have: each is loaded where there is one. */
const RARE: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'consent-declaration': async () => (await import('./declaration.js')).ConsentDeclaration,
};

let followsFrames = false;

/**
 * Draws the placeholders: of embeds, and of held frames too where what is held is not for the page's
 * author to say. In `labelled`, what stands in for a held frame is the site's own matter.
 */
export function startEmbeds(): void {
  if (!customElements.get('consent-embed')) customElements.define('consent-embed', ConsentEmbed);
  for (const tag of Object.keys(RARE)) if (document.querySelector(tag)) void defineRare(tag);
  const manager = pageManager();
  // Called whenever something new is held; who follows the frames finds the new ones too.
  if (followsFrames || !manager || !/^(auto|strict)$/.test(manager.config.block!)) return;
  followsFrames = true;
  showHeldFrames(manager);
}

async function defineRare(tag: string): Promise<void> {
  const element = await RARE[tag]!();
  if (!customElements.get(tag)) customElements.define(tag, element);
}
