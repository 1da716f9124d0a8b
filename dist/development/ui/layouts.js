import { css } from './css.js';
import { sheetOf } from './template-element.js';
import { PROFILES } from '../core/profiles.js';
import { loadLocale } from '../locales/index.js';
import { noticeLanguage } from '../locales/settings.js';
import { keepPageReadable } from './page-room.js';

/** The layouts other than the usual one, for the sites that ask for them. */
const layoutStyles = css `
  @media (min-width: 40rem) {
    :host([layout^='bottom-']) {
      inline-size: min(100% - 2 * var(--edge), var(--consent-max-width, 26rem));
    }
    :host([layout='bottom-start']) {
      margin-inline-start: var(--edge);
    }
    :host([layout='bottom-end']) {
      margin-inline-end: var(--edge);
    }
  }
  :host([layout='top']) {
    inset-block: 0 auto;
    margin-block: var(--edge) 0;
  }
  :host([layout='inline']) {
    position: relative;
    inset: auto;
    z-index: auto;
    max-block-size: none;
    margin-block-start: var(--edge);
    overflow: visible;
    box-shadow: none;
  }
  :host([layout='inline']:not([hidden])) {
    display: block;
  }
  :host([layout='inline']) ::slotted(a) {
    scroll-margin-block-end: clamp(0px, (50dvh - 13rem) * 99, 10rem) !important;
  }
`;
const crossStyles = css `
  ::slotted(h2) {
    padding-inline-end: 2.5rem !important;
  }
  ::slotted(button[data-consent-action='reject-all']:not([slot])) {
    position: absolute !important;
    inset-block-start: calc(var(--pad) * 0.5) !important;
    inset-inline-end: calc(var(--pad) * 0.5) !important;
    min-inline-size: 2.75rem !important;
    border-color: transparent !important;
    font-size: 1.5rem !important;
  }
`;
/** Gives a notice the looks of its layout, and a cross where the region's regulator asks for one. */
async function layOut(notice, { layout = 'bottom', profile = 'eu', language, texts }) {
    const { hasCross } = PROFILES[profile];
    if (notice.hasAttribute('layout') || (layout === 'bottom' && !hasCross))
        return;
    notice.setAttribute('layout', layout);
    const { adoptedStyleSheets } = notice.shadowRoot;
    adoptedStyleSheets.push(sheetOf(layoutStyles));
    notice.keepReadable = ways[layout] ?? keepPageReadable;
    if (!hasCross)
        return;
    adoptedStyleSheets.push(sheetOf(crossStyles));
    // A page that supplies its own words supplies the cross too.
    if (notice.childElementCount)
        return;
    const name = texts?.rejectAll ?? (await loadLocale(noticeLanguage(language))).default.rejectAll;
    const cross = document.createElement('button');
    Object.assign(cross, { type: 'button', textContent: '×', title: name, ariaLabel: name });
    cross.dataset['consentAction'] = 'reject-all';
    notice.prepend(cross);
}
const ways = {
    top: keepStartReadable,
    // In the page's flow it covers nothing.
    inline: (layer) => keepPageReadable(layer, () => ''),
};
/** What tells that a visitor may want to see more of the page than is to be seen now. */
const SIGNS = ['keydown', 'wheel', 'touchstart', 'pointerdown', 'scroll'];
/**
 * While a layer covers the window's start, the page gets as much room before its own start, to be scrolled
 * to. Every line stays where it is seen: the page is scrolled by as much. Not before the visitor's first
 * sign, for a page that has been scrolled by nobody would look odd to its own scripts.
 */
function keepStartReadable(layer) {
    const sheet = new CSSStyleSheet();
    const signs = new AbortController();
    const startOf = () => document.querySelector('body')?.getBoundingClientRect().top ?? 0;
    let bar = '';
    const give = (room) => {
        const start = startOf();
        sheet.replaceSync(room
            ? `html{padding-block-start:${room}px!important;min-block-size:calc(100% + ${room}px)!important;${bar}}`
            : '');
        scrollBy({ top: startOf() - start, behavior: 'instant' });
    };
    let wanted = 0;
    const giveBack = keepPageReadable(layer, (room) => {
        wanted = room;
        if (signs.signal.aborted)
            give(room);
        return `html{scroll-padding-block-start:${room}px!important}`;
    });
    const begin = () => {
        signs.abort();
        const { scrollHeight, clientHeight } = document.documentElement;
        // What did not scroll without the room gets no scrollbar for it.
        if (scrollHeight <= clientHeight)
            bar = 'scrollbar-width:none';
        give(wanted);
    };
    document.adoptedStyleSheets.push(sheet);
    for (const type of SIGNS) {
        addEventListener(type, begin, { capture: true, passive: true, signal: signs.signal });
    }
    return () => {
        signs.abort();
        giveBack();
        give(0);
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
}

export { layOut };
