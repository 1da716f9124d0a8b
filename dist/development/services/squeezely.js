import { service } from './service.js';

/** Squeezely: a data platform. */
const squeezely = /* @__PURE__ */ service({
    id: 'squeezely',
    name: 'Squeezely',
    provider: 'Squeezely B.V.',
    country: 'NL',
    kind: 'data-platform',
    category: 'tracking',
    purpose: {
        en: 'Builds a profile of what you look at and buy, to fit advertisements and mail to you, with a number for your browser in cookies.',
        nl: 'Maakt een profiel van wat u bekijkt en koopt, om advertenties en e-mail op u af te stemmen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://squeezely.tech/privacy',
    hosts: ['squeezely.tech'],
    items: [
        { name: 'sqzllocal', kind: 'cookie', lifetime: '1 year' },
        { name: 'sqzl_session_id', kind: 'cookie', lifetime: 'session' },
        { name: 'sqzl_abs', kind: 'cookie', lifetime: '1 month' },
        { name: 'sqzl_vw', kind: 'cookie', lifetime: '1 year' },
        { name: 'sqzl_consent', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    // Not read on its own pages that day: names and lifetimes are as commonly reported.
    sources: ['https://squeezely.tech/privacy', 'https://squeezely.tech/p/cookies'],
    checked: '2026-11-22',
});

export { squeezely };
