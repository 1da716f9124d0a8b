import { service } from './service.js';

/** Customer.io: messages and tracking. */
const customerIo = /* @__PURE__ */ service({
    id: 'customer-io',
    name: 'Customer.io',
    provider: 'Peaberry Software, Inc.',
    country: 'US',
    kind: 'newsletters',
    category: 'tracking',
    purpose: {
        en: 'Follows by an id which pages you visit and links it to your account or e-mail address, to send you messages that fit.',
        nl: 'Volgt met een nummer welke pagina’s u bezoekt en koppelt dat aan uw account of e-mailadres, om u passende berichten te sturen.',
    },
    statement: 'https://customer.io/legal/privacy-policy',
    hosts: ['customer.io', 'customerioforms.com'],
    items: [
        { name: '_cio', kind: 'cookie', lifetime: '1 day' },
        { name: '_cioid', kind: 'cookie', lifetime: '1 year' },
        { name: '_cioanonid', kind: 'cookie', lifetime: '1 year' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.customer.io/integrations/data-in/connections/javascript/legacy-js/getting-started/',
        'https://customer.io/legal/privacy-policy',
    ],
    checked: '2026-11-22',
});

export { customerIo };
