import { needsConsent } from '../core/categories.js';
import { checkedConfig } from '../core/checked-config.js';
import type { ConsentConfig } from '../core/config.js';
import type { Locale } from '../core/texts.js';
import { categoryWords, fill } from '../core/words.js';
import { noticeStyles } from '../ui/notice-styles.js';
import { tokens } from '../ui/tokens.js';
import { escape } from './markup.js';

export interface PrintedNoticeOptions {
  /** The words: `import nl from 'privacy-cookie-notice/locales/nl'`. */
  words: Locale;
  /** For a site that has a policy of its own: the nonce of its scripts and styles. */
  nonce?: string;
}

/**
 * The first layer as HTML, to stand first in a page's body: hidden, and shown by its own few lines where the
 * guard, in the page's head, has found that the visitor is to be asked. So the first frame needs nothing
 * that is downloaded later, and the buttons work in it. The interface takes it over as it stands.
 *
 * Empty where the first layer is not the usual one, which then comes as it does without this: where nothing
 * is asked, something is exempt, `layout` is not `bottom`, or the profile's notice has a cross.
 * @throws {ConsentConfigError} when the config is unlawful, incomplete or misspelt
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
export function printNotice(config: ConsentConfig, { words: shipped, nonce }: PrintedNoticeOptions): string {
  const {
    categories,
    controller,
    statement,
    layout = 'bottom',
    profile,
    texts,
    doNotTrack,
  } = checkedConfig(config);
  const asked = categories.filter(needsConsent);
  const isUsual = asked.length === categories.length - 1 && layout === 'bottom' && profile !== 'it';
  if (!asked.length || !isUsual) return '';
  const words = { ...shipped, ...texts };
  const button = (slot: string, action: string, label: string) =>
    `<button type="button" slot="${slot}" data-consent-action="${action}">${escape(label)}</button>`;
  const ownNonce = nonce === undefined ? '' : ` nonce="${escape(nonce)}"`;
  const { language } = words;
  return [
    `<style${ownNonce}>${WITHOUT_SETTINGS}</style>`,
    `<consent-notice hidden data-nosnippet role="region" aria-label="${escape(words.title)}" lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
    `<template shadowrootmode="open"><style${ownNonce}>${STYLE}</style><div class="box"><div><slot></slot></div><div class="actions"><slot name="actions"></slot><slot name="more"></slot></div></div></template>`,
    `<h2>${escape(words.title)}</h2>`,
    `<p>${escape(fill(words.intro, { controller }))}</p>`,
    `<ul>${asked.map((category) => `<li>${escape(categoryWords(words, category).purpose)}</li>`).join('')}</ul>`,
    `<p>${escape(fill(words.withdraw, { settings: words.settings }))}</p>`,
    `<a href="${escape(statement)}">${escape(words.statement)}</a>`,
    button('actions', 'reject-all', words.rejectAll),
    button('actions', 'accept-all', words.acceptAll),
    button('more', 'show-preferences', words.showPreferences),
    `</consent-notice><script${ownNonce}>${showIt(!!doNotTrack)}</script>`,
  ].join('');
}

/** The way back is not needed beside the question. Weak, for the interface to have the last word. */
const WITHOUT_SETTINGS = ':where(consent-notice:not([hidden]))~consent-settings[floating]{visibility:hidden}';

/** Without its comments and the space that means nothing. */
const STYLE = `${tokens}${noticeStyles}`
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,!]) ?/g, '$1')
  .replaceAll(';}', '}')
  .replace(/: /g, ':')
  .trim();

/**
 * Not for whom the first layer may say something else, or nothing: in another site's frame, whose address is
 * out of reach, and where the browser itself refuses. The page's interface sees to those, and to whatever becomes of the layer once it is there.
 */
function showIt(hearsDoNotTrack: boolean): string {
  const hears = `!navigator.globalPrivacyControl${hearsDoNotTrack ? "&&navigator.doNotTrack!=='1'" : ''}`;
  return (
    `(n=>{try{n.hidden=!(top.location.href&&n.shadowRoot&&window.PrivacyCookieNotice?.layers?.has('notice')&&${hears})}catch{}` +
    `document.addEventListener('consent-hide',e=>{if(e.layer==='notice')n.hidden=true})})(document.currentScript.previousElementSibling)`
  );
}
