import { service } from './service.js';

const dailymotion = /* @__PURE__ */ service({
    id: 'dailymotion',
    name: 'Dailymotion',
    provider: 'Dailymotion SA',
    country: 'FR',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos with advertising in the page; Dailymotion and its advertising partners recognise your browser by it.',
        nl: 'Speelt video’s met reclame af in de pagina; Dailymotion en zijn reclamepartners herkennen daarbij uw browser.',
    },
    statement: 'https://legal.dailymotion.com/en/privacy-policy/',
    hosts: ['dailymotion.com', 'dai.ly', 'dmcdn.net', 'dm-event.net'],
    items: [
        { name: 'ts', kind: 'cookie', lifetime: '13 months', thirdParty: true },
        { name: 'v1st', kind: 'cookie', lifetime: '13 months', thirdParty: true },
    ],
    thirdParties: 'Advertising partners of Dailymotion',
    stop: 'removal',
    sources: ['https://legal.dailymotion.com/en/cookie-policy/', 'https://developers.dailymotion.com/player/'],
    checked: '2026-11-22',
});

export { dailymotion };
