import { service } from './service.js';

/** Amplitude: visitor statistics. */
const amplitude = /* @__PURE__ */ service({
    id: 'amplitude',
    name: 'Amplitude',
    provider: 'Amplitude, Inc.',
    country: 'US',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Follows which steps visitors take on the site and which campaign they came from, with a number for your browser in cookies.',
        nl: 'Houdt bij welke stappen bezoekers op de site zetten en via welke campagne ze kwamen, met een nummer voor uw browser in cookies.',
    },
    statement: 'https://amplitude.com/privacy',
    hosts: ['amplitude.com'],
    items: [
        { name: 'AMP_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'AMP_MKTG_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'AMP_unsent_*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'AMP_remote_config_*', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    // Its page names the cookies; the lifetime and what it stores beside them stand in the code of its SDK.
    sources: [
        'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
        'https://github.com/amplitude/Amplitude-TypeScript/blob/004a2cbf426955ca98d0d6c5f8003fa26b5ac9f6/packages/analytics-browser/src/config.ts',
    ],
    checked: '2026-11-22',
});

export { amplitude };
