import { load } from '../loaders/trustpilot.js';
import { service } from './service.js';

/** Trustpilot’s TrustBox. It starts without a number: each box in the page says whose reviews it shows. */
const trustpilot = /* @__PURE__ */ service({
    id: 'trustpilot',
    name: 'Trustpilot',
    provider: 'Trustpilot A/S',
    country: 'DK',
    kind: 'reviews',
    category: 'tracking',
    purpose: {
        en: 'Shows reviews and a score in the page; Trustpilot gives your browser an id and sees on which pages you saw them.',
        nl: 'Toont beoordelingen en een score in de pagina; Trustpilot geeft uw browser een nummer en ziet op welke pagina’s u ze zag.',
    },
    statement: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    hosts: ['widget.trustpilot.com', 'trustpilot.com'],
    items: [{ name: 'TP.uuid', kind: 'cookie', lifetime: '1 year', thirdParty: true }],
    stop: 'removal',
    sources: [
        'https://support.trustpilot.com/hc/da/articles/201765546-FAQ-om-TrustBox-widgets',
        'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
    ],
    checked: '2026-11-22',
}, load);

export { trustpilot };
