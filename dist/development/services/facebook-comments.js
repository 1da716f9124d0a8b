import { service } from './service.js';

/** Facebook’s comments plugin. */
const facebookComments = /* @__PURE__ */ service({
    id: 'facebook-comments',
    name: 'Facebook Comments',
    provider: 'Meta Platforms Ireland Limited',
    country: 'IE',
    kind: 'comments',
    category: 'tracking',
    purpose: {
        en: 'Shows comments written with a Facebook account; Meta recognises your browser and sees which page you read.',
        nl: 'Toont reacties die met een Facebook-account geschreven zijn; Meta herkent uw browser en ziet welke pagina u leest.',
    },
    statement: 'https://www.facebook.com/privacy/policy/',
    hosts: ['connect.facebook.net', 'facebook.com'],
    items: [{ name: 'datr', kind: 'cookie', lifetime: '400 days', thirdParty: true }],
    stop: 'reload',
    sources: [
        'https://developers.facebook.com/docs/plugins/comments/',
        'https://www.facebook.com/privacy/policies/cookies/',
    ],
    checked: '2026-11-22',
});

export { facebookComments };
