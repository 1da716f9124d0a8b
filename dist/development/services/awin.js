import { service } from './service.js';

/** Awin: affiliate marketing. */
const awin = /* @__PURE__ */ service({
    id: 'awin',
    name: 'Awin',
    provider: 'AWIN AG',
    country: 'DE',
    kind: 'affiliate',
    category: 'tracking',
    purpose: {
        en: 'Remembers by which partner site you came here, so that it is paid when you buy something, with the number of your click in cookies.',
        nl: 'Onthoudt via welke partnersite u hier kwam, zodat die wordt betaald als u iets koopt, met het nummer van uw klik in cookies.',
    },
    statement: 'https://www.awin.com/gb/privacy',
    hosts: ['dwin1.com', 'awin1.com', 'zenaps.com'],
    items: [
        { name: '_aw_m_*', kind: 'cookie', lifetime: '1 year' },
        { name: '_aw_j_*', kind: 'cookie', lifetime: '3 months' },
        { name: '_aw_sn_*', kind: 'cookie', lifetime: '1 year' },
        { name: 'aw*', kind: 'cookie', lifetime: '30 days', thirdParty: true },
        { name: 'bId', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'AWSESS', kind: 'cookie', lifetime: 'session', thirdParty: true },
    ],
    stop: 'reload',
    sources: [
        'https://privacy.awin.com/',
        'https://help.awin.com/docs/awin-cookie-types-and-attribution-hierarchy',
        'https://help.awin.com/docs/understanding-cookies-in-affiliate-marketing',
    ],
    checked: '2026-11-22',
});

export { awin };
