import { load } from '../loaders/tidio.js';
import { service } from './service.js';

/** Tidio: chat. To start it, `publicKey` is the project’s public key. */
const tidio = /* @__PURE__ */ service({
    id: 'tidio',
    name: 'Tidio',
    provider: 'Tidio LLC',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and bot, and keeps an id in your browser by which the site follows your visits and sends messages that fit.',
        nl: 'Toont een chatvenster met een bot, en bewaart een nummer in uw browser waarmee de site uw bezoeken volgt en passende berichten stuurt.',
    },
    statement: 'https://www.tidio.com/privacy-policy/',
    hosts: ['tidio.co', 'tidio.com', 'tidiochat.com'],
    items: [{ name: 'tidio_state_*', kind: 'localStorage', lifetime: 'persistent' }],
    stop: 'reload',
    sources: ['https://www.tidio.com/privacy-policy/', 'https://developers.tidio.com/docs/chat-widget-sdk'],
    checked: '2026-11-22',
}, load);

export { tidio };
