import { service } from './service.js';

/** Drift: sales chat. */
const drift = /* @__PURE__ */ service({
    id: 'drift',
    name: 'Drift',
    provider: 'Salesloft, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a sales chat and recognises you by an id, to see which pages you visit and to offer you a conversation.',
        nl: 'Toont een verkoopchat en herkent u aan een nummer, om te zien welke pagina’s u bezoekt en u een gesprek aan te bieden.',
    },
    statement: 'https://www.salesloft.com/legal/privacy-notice',
    hosts: ['driftt.com', 'drift.com'],
    items: [
        { name: 'drift_aid', kind: 'cookie', lifetime: '2 years' },
        { name: 'driftt_aid', kind: 'cookie', lifetime: '2 years' },
        { name: 'drift_campaign_refresh', kind: 'cookie', lifetime: '30 minutes' },
    ],
    stop: 'reload',
    sources: ['https://www.salesloft.com/legal/privacy-notice'],
    checked: '2026-11-22',
});

export { drift };
