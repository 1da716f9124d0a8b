import { service } from './service.js';

/** Nosto: recommendations in a shop. */
const nosto = /* @__PURE__ */ service({
    id: 'nosto',
    name: 'Nosto',
    provider: 'Nosto Solutions Oy',
    country: 'FI',
    kind: 'shop',
    category: 'tracking',
    purpose: {
        en: 'Recognises you by an id and follows what you look at and buy, to show products and pop-ups that fit you.',
        nl: 'Herkent u aan een nummer en volgt wat u bekijkt en koopt, om producten en pop-ups te tonen die bij u passen.',
    },
    statement: 'https://www.nosto.com/privacy-policy/',
    hosts: ['nosto.com'],
    items: [
        { name: '2c.cId', kind: 'cookie', lifetime: '4 years' },
        { name: '2c.dId', kind: 'cookie', lifetime: '4 years' },
        { name: '2c.dc', kind: 'cookie', lifetime: '4 years' },
    ],
    stop: 'reload',
    sources: ['https://help.nosto.com/en/articles/1834555-nosto-cookie-summary'],
    checked: '2026-11-22',
});

export { nosto };
