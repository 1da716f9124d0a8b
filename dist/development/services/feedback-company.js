import { service } from './service.js';

/** Feedback Company: reviews. */
const feedbackCompany = /* @__PURE__ */ service({
    id: 'feedback-company',
    name: 'Feedback Company',
    provider: 'The Feedback Company B.V.',
    country: 'NL',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score of customers in the page, and keeps an id to recognise your browser.',
        nl: 'Toont beoordelingen en een score van klanten in de pagina, en bewaart een nummer om uw browser te herkennen.',
    },
    statement: 'https://www.feedbackcompany.com/nl-nl/privacy-statement/',
    hosts: ['feedbackcompany.com', 'feedbackcompany.nl'],
    items: [{ name: 'tsrvid', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: ['https://www.feedbackcompany.com/nl-nl/privacy-statement/'],
    checked: '2026-11-22',
});

export { feedbackCompany };
