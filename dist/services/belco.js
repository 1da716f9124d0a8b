import { service } from './service.js';

/** Belco: chat for shops. */
const belco = /* @__PURE__ */ service({
    id: 'belco',
    name: 'Belco',
    provider: 'Belco B.V.',
    country: 'NL',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window in a shop and gives you an id, so that the staff sees your visits and orders beside your question.',
        nl: 'Toont een chatvenster in een winkel en geeft u een nummer, zodat de medewerkers uw bezoeken en bestellingen naast uw vraag zien.',
    },
    statement: 'https://www.belco.nl/privacy-policy',
    hosts: ['belco.io'],
    items: [
        { name: 'belco-anonymous-id', kind: 'cookie', lifetime: '1 year' },
        { name: 'belco-cookies', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: ['https://www.belco.nl/privacy-policy'],
    checked: '2026-11-22',
});

export { belco };
