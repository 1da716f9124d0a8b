import { service } from './service.js';

/** Mopinion: feedback on the site. */
const mopinion = /* @__PURE__ */ service({
    id: 'mopinion',
    name: 'Mopinion',
    provider: 'Mopinion B.V.',
    country: 'NL',
    kind: 'forms',
    category: 'analytical',
    purpose: {
        en: 'Asks for your opinion of the site, and remembers which pages you saw and whether you answered, to ask at a fitting moment.',
        nl: 'Vraagt naar uw mening over de site, en onthoudt welke pagina’s u zag en of u al antwoordde, om op een passend moment te vragen.',
    },
    statement: 'https://mopinion.com/legal/policies/privacy-statements/',
    hosts: ['mopinion.com'],
    items: [
        { name: 'mopDeploy', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'SQsession', kind: 'cookie', lifetime: '30 minutes' },
        { name: 'MSopened*', kind: 'cookie', lifetime: '30 days' },
        { name: 'MSFeedbackSent*', kind: 'cookie', lifetime: '30 days' },
    ],
    stop: 'reload',
    sources: ['https://mopinion.atlassian.net/wiki/spaces/KB/pages/509313286/Which+cookies+do+we+use'],
    checked: '2026-11-22',
});

export { mopinion };
