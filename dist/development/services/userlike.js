import { load } from '../loaders/userlike.js';
import { service } from './service.js';

/** Userlike: chat. To start it, `key` is the name of the widget’s script, without `.js`. */
const userlike = /* @__PURE__ */ service({
    id: 'userlike',
    name: 'Userlike',
    provider: 'Userlike UG (haftungsbeschränkt)',
    country: 'DE',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and keeps an id, your name and the number of your visits, to recognise you and go on with a chat.',
        nl: 'Toont een chatvenster en bewaart een nummer, uw naam en het aantal bezoeken, om u te herkennen en een chat voort te zetten.',
    },
    statement: 'https://www.userlike.com/en/terms#privacy-policy',
    hosts: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
    items: [
        { name: 'uslk_umm_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'uslk_umm_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'uslk_e', kind: 'cookie', lifetime: '1 year' },
        { name: 'uslk_s', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // The last two are of its older chat.
    sources: [
        'https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for',
        'https://userlike-en.helpscoutdocs.com/article/307-um-userlike-use-of-cookies',
        'https://userlike-de.helpscoutdocs.com/article/305-verwendet-userlike-cookies',
    ],
    checked: '2026-11-22',
}, load);

export { userlike };
