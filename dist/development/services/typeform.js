import { service } from './service.js';

/** Typeform: forms in a frame. */
const typeform = /* @__PURE__ */ service({
    id: 'typeform',
    name: 'Typeform',
    provider: 'TYPEFORM SL',
    country: 'ES',
    kind: 'forms',
    category: 'tracking',
    purpose: {
        en: 'Shows a form of Typeform in the page, and recognises your browser by an id to measure where answers come from.',
        nl: 'Toont een formulier van Typeform in de pagina, en herkent uw browser aan een nummer om te meten waar antwoorden vandaan komen.',
    },
    statement: 'https://admin.typeform.com/to/dwk6gt',
    hosts: ['typeform.com'],
    items: [
        { name: 'tf_respondent_cc', kind: 'cookie', lifetime: '6 months', thirdParty: true },
        { name: 'attribution_user_id', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    // The cookies and their lifetimes are a public cookie database’s; its own list could not be looked up.
    sources: ['https://admin.typeform.com/to/dwk6gt', 'https://github.com/Typeform/embed'],
    checked: '2026-11-22',
});

export { typeform };
