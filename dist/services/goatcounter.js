import { service } from './service.js';

/** GoatCounter: visitor statistics. */
const goatcounter = /* @__PURE__ */ service({
    id: 'goatcounter',
    name: 'GoatCounter',
    provider: 'Martin Tournoij',
    country: 'IE',
    kind: 'analytics',
    category: 'analytical',
    purpose: {
        en: 'Counts visits by page and origin, without cookies.',
        nl: 'Telt bezoeken per pagina en herkomst, zonder cookies.',
    },
    statement: 'https://www.goatcounter.com/help/privacy',
    hosts: ['goatcounter.com', 'gc.zgo.at'],
    items: [],
    stop: 'reload',
    sources: ['https://github.com/arp242/goatcounter', 'https://www.goatcounter.com/help/gdpr'],
    checked: '2026-11-22',
});

export { goatcounter };
