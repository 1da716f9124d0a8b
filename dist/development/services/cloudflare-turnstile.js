import { service } from './service.js';

const cloudflareTurnstile = /* @__PURE__ */ service({
    id: 'cloudflare-turnstile',
    name: 'Cloudflare Turnstile',
    provider: 'Cloudflare, Inc.',
    country: 'US',
    kind: 'captcha',
    category: 'functional',
    purpose: {
        en: 'Tells people from robots where you send a form, by signals of your browser and your IP address, and uses them for nothing else.',
        nl: 'Onderscheidt mensen van robots waar u een formulier verstuurt, aan kenmerken van uw browser en uw IP-adres, en gebruikt die nergens anders voor.',
    },
    statement: 'https://www.cloudflare.com/turnstile-privacy-policy/',
    hosts: ['challenges.cloudflare.com'],
    items: [{ name: 'cf_clearance', kind: 'cookie', lifetime: '1 year' }],
    stop: 'removal',
    sources: [
        'https://www.cloudflare.com/turnstile-privacy-policy/',
        'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
    ],
    checked: '2026-11-22',
});

export { cloudflareTurnstile };
