import { service } from './service.js';

/** AB Tasty: experiments. */
const abTasty = /* @__PURE__ */ service({
    id: 'ab-tasty',
    name: 'AB Tasty',
    provider: 'AB Tasty SAS',
    country: 'FR',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.abtasty.com/privacy-policy/',
    hosts: ['abtasty.com'],
    items: [
        { name: 'ABTasty', kind: 'cookie', lifetime: '13 months' },
        { name: 'ABTastySession', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'ABTastyData', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: ['https://docs.abtasty.com/client-side/tag/tag-cookies'],
    checked: '2026-11-22',
});

export { abTasty };
