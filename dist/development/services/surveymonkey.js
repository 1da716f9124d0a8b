import { service } from './service.js';

/** SurveyMonkey: surveys. */
const surveymonkey = /* @__PURE__ */ service({
    id: 'surveymonkey',
    name: 'SurveyMonkey',
    provider: 'SurveyMonkey Europe UC',
    country: 'IE',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Asks what you think of the site or a product in a survey, and keeps ids so that you are not asked twice.',
        nl: 'Vraagt in een enquête wat u van de site of een product vindt, en bewaart nummers zodat u het niet twee keer gevraagd wordt.',
    },
    statement: 'https://www.surveymonkey.com/mp/legal/privacy/',
    hosts: ['surveymonkey.com', 'smassets.net'],
    items: [
        { name: 'ep201', kind: 'cookie', lifetime: '30 minutes', thirdParty: true },
        { name: 'ep202', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'RP_*', kind: 'cookie', lifetime: '90 days', thirdParty: true },
        { name: 'CX_*', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'reload',
    sources: ['https://www.surveymonkey.com/mp/legal/survey-page-cookies/'],
    checked: '2026-11-22',
});

export { surveymonkey };
