import { pageManager } from '../page-manager.js';
import { loadWords } from './words.js';

const UNSEEN = 'position:fixed;inline-size:1px;block-size:1px;overflow:clip;clip-path:inset(50%)';

/**
 * Tells those who cannot see it that the first layer has come, and that a choice was kept: once, politely
 * (WCAG 4.1.3). In a shadow root, so that it is no text of the page's and no style of the page reaches it;
 * beside the layers, because those are hidden by then.
 */
export function startSpeaking(): void {
  let status: HTMLElement | undefined;
  let wasAsked = false;
  const say = async (which: 'title' | 'kept') => {
    const words = await loadWords(pageManager()!);
    if (!status?.isConnected) {
      const host = document.createElement('div');
      host.style.cssText = UNSEEN;
      host.lang = words.language;
      status = document.createElement('p');
      status.role = 'status';
      host.attachShadow({ mode: 'open' }).append(status);
      document.querySelector('body')?.append(host);
      // One that comes with its words in it is not read out.
      await new Promise((done) => setTimeout(done, 100));
    }
    status.textContent = words[which];
  };
  const follow = ({ type }: Event) => {
    // What the manager says counts: a page can make such events itself.
    const { layers, decision } = pageManager() ?? {};
    const isAsked = !!layers?.has('notice');
    if (isAsked && !wasAsked) void say('title');
    if (type === 'consent-change' && decision?.method) void say('kept');
    wasAsked = isAsked;
  };
  for (const type of ['consent-show', 'consent-hide', 'consent-change'])
    document.addEventListener(type, follow);
}
