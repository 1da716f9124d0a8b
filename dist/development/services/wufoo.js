import { service } from './service.js';

/** Wufoo: forms. */
const wufoo = /* @__PURE__ */ service({
    id: 'wufoo',
    name: 'Wufoo',
    provider: 'SurveyMonkey Europe UC',
    country: 'IE',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Shows a form of Wufoo in the page, and keeps an id to spread the load and to compare versions of the form.',
        nl: 'Toont een formulier van Wufoo in de pagina, en bewaart een nummer om de drukte te verdelen en versies van het formulier te vergelijken.',
    },
    statement: 'https://www.surveymonkey.com/mp/legal/privacy/',
    hosts: ['wufoo.com', 'wufoo.eu'],
    items: [
        { name: 'ep201', kind: 'cookie', lifetime: '30 minutes', thirdParty: true },
        { name: 'ep202', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: ['https://www.surveymonkey.com/mp/legal/survey-page-cookies/'],
    checked: '2026-11-22',
});

export { wufoo };
