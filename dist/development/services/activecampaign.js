import { load } from '../loaders/activecampaign.js';
import { service } from './service.js';

/** ActiveCampaign’s site tracking. To start it, `account` is the number in the tracking code. */
const activecampaign = /* @__PURE__ */ service({
    id: 'activecampaign',
    name: 'ActiveCampaign',
    provider: 'ActiveCampaign, LLC',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and links it to your e-mail address if you are on the mailing list.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en koppelt dat aan uw e-mailadres als u op de mailinglijst staat.',
    },
    statement: 'https://www.activecampaign.com/legal/privacy-policy',
    hosts: ['trackcmp.net', 'app-us1.com', 'activehosted.com'],
    items: [
        { name: 'prism_*', kind: 'cookie', lifetime: '30 days' },
        { name: 'ac_enable_tracking', kind: 'cookie', lifetime: '30 days' },
    ],
    stop: 'reload',
    sources: ['https://help.activecampaign.com/hc/en-us/articles/360000872064'],
    checked: '2026-11-22',
}, load);

export { activecampaign };
