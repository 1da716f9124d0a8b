import { service } from './service.js';

/** Calendly: appointments in a frame. */
const calendly = /* @__PURE__ */ service({
    id: 'calendly',
    name: 'Calendly',
    provider: 'Calendly, LLC',
    country: 'US',
    kind: 'booking',
    category: 'tracking',
    purpose: {
        en: 'Shows a calendar in which you book an appointment; Calendly keeps ids of your visit and, if you allow it there, measures it.',
        nl: 'Toont een agenda waarin u een afspraak maakt; Calendly bewaart nummers van uw bezoek en meet dat als u het daar toestaat.',
    },
    statement: 'https://calendly.com/legal/privacy-notice',
    hosts: ['calendly.com'],
    items: [{ name: '_calendly_session', kind: 'cookie', lifetime: '21 days', thirdParty: true }],
    stop: 'removal',
    sources: ['https://help.calendly.com/hc/en-us/articles/360007385493-Cookies-and-your-Calendly-experience'],
    checked: '2026-11-22',
});

export { calendly };
