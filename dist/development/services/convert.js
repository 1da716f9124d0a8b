import { service } from './service.js';

/** Convert Experiences: experiments. */
const convert = /* @__PURE__ */ service({
    id: 'convert',
    name: 'Convert Experiences',
    provider: 'Convert Insights, Inc.',
    country: 'US',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://www.convert.com/privacy-policy/',
    hosts: ['convertexperiments.com'],
    items: [
        { name: '_conv_v', kind: 'cookie', lifetime: '6 months' },
        { name: '_conv_s', kind: 'cookie', lifetime: '20 minutes' },
        { name: '_conv_r', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Its own pages give the names; some lifetimes are as commonly reported.
    sources: [
        'https://support.convert.com/hc/en-us/articles/204495429-Convert-Experiences-Tracking-Cookies-Structure',
    ],
    checked: '2026-11-22',
});

export { convert };
