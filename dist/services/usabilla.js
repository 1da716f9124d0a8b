import { service } from './service.js';

/** GetFeedback for websites, before named Usabilla: feedback on the site. */
const usabilla = /* @__PURE__ */ service({
    id: 'usabilla',
    name: 'GetFeedback (Usabilla)',
    provider: 'SurveyMonkey Europe UC',
    country: 'IE',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Offers a button and questions about the site, and remembers which of them you have seen, so that you are not asked again.',
        nl: 'Biedt een knop en vragen over de site, en onthoudt welke u al zag, zodat u ze niet opnieuw krijgt.',
    },
    statement: 'https://www.surveymonkey.com/mp/legal/privacy/',
    hosts: ['usabilla.com'],
    items: [
        { name: 'usbls', kind: 'cookie', lifetime: 'session' },
        { name: 'usbl.*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://help.surveymonkey.com/en/getfeedback/account/how-cookies-are-used/'],
    checked: '2026-11-22',
});

export { usabilla };
