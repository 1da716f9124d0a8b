import { service } from './service.js';

/** VWO, called Wingify since 2026: experiments. */
const vwo = /* @__PURE__ */ service({
    id: 'vwo',
    name: 'VWO',
    provider: 'Wingify Software Private Limited',
    country: 'IN',
    kind: 'experiments',
    category: 'analytical',
    purpose: {
        en: 'Shows visitors different versions of a page and measures which works best, with a number for your browser in cookies.',
        nl: 'Laat bezoekers verschillende versies van een pagina zien en meet welke het beste werkt, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://wingify.com/privacy-policy/',
    hosts: ['visualwebsiteoptimizer.com'],
    items: [
        { name: '_vwo_uuid_v2', kind: 'cookie', lifetime: '1 year' },
        { name: '_vwo_uuid', kind: 'cookie', lifetime: '1 year' },
        // So it is called in newer accounts.
        { name: '_wingify_uuid*', kind: 'cookie', lifetime: '1 year' },
        { name: '_vis_opt_s', kind: 'cookie', lifetime: '100 days' },
        { name: '_vis_opt_exp_*', kind: 'cookie', lifetime: '100 days' },
        { name: '_vis_opt_test_cookie', kind: 'cookie', lifetime: 'session' },
        { name: '_vwo_ds', kind: 'cookie', lifetime: '2 months' },
        { name: '_vwo_sn', kind: 'cookie', lifetime: '1 day' },
    ],
    stop: 'reload',
    // Only the opening of its list could be looked up: the other lifetimes are a public cookie database's.
    sources: [
        'https://help.vwo.com/hc/en-us/articles/360033990873',
        'https://help.vwo.com/hc/en-us/articles/4402037837209',
        'https://help.wingify.com/hc/en-us/articles/58865953943705-Configure-Custom-Visitor-Identifiers-in-Wingify',
        'https://wingify.com/compliance/cookies-notice/',
    ],
    checked: '2026-11-22',
});

export { vwo };
