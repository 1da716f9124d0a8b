import { load } from '../loaders/trengo.js';
import { service } from './service.js';

/** Trengo: chat. To start it, `key` is the key of the website widget. */
const trengo = /* @__PURE__ */ service({
    id: 'trengo',
    name: 'Trengo',
    provider: 'Trengo B.V.',
    country: 'NL',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a window for chat, WhatsApp and help articles, and hands your messages and the page you are on to the staff.',
        nl: 'Toont een venster voor chat, WhatsApp en hulpartikelen, en geeft uw berichten en de pagina waar u bent door aan de medewerkers.',
    },
    statement: 'https://trengo.com/privacy-policy',
    hosts: ['trengo.eu'],
    // Its documentation names nothing that it keeps in the browser.
    items: [],
    stop: 'reload',
    sources: ['https://help.trengo.com/'],
    checked: '2026-11-22',
}, load);

export { trengo };
