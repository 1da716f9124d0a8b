import { service } from './service.js';

const vimeo = /* @__PURE__ */ service({
    id: 'vimeo',
    name: 'Vimeo',
    provider: 'Vimeo.com, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos in the page and counts for their owner who has watched what, with a number that stays in your browser unless the page asks it not to.',
        nl: 'Speelt video’s af in de pagina en telt voor de eigenaar wie wat heeft bekeken, met een nummer dat in uw browser blijft staan tenzij de pagina dat uitzet.',
    },
    statement: 'https://vimeo.com/privacy',
    hosts: ['vimeo.com', 'vimeocdn.com'],
    items: [
        { name: 'vuid', kind: 'cookie', lifetime: '2 years', thirdParty: true },
        { name: 'player', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'flags', kind: 'cookie', lifetime: '1 year', thirdParty: true },
    ],
    stop: 'removal',
    sources: ['https://help.vimeo.com/hc/en-us/articles/26080940921361', 'https://vimeo.com/cookie_policy'],
    checked: '2026-11-22',
});

export { vimeo };
