import { service } from './service.js';

const hcaptcha = /* @__PURE__ */ service({
    id: 'hcaptcha',
    name: 'hCaptcha',
    provider: 'Intuition Machines, Inc.',
    country: 'US',
    kind: 'captcha',
    category: 'tracking',
    purpose: {
        en: 'Tells people from robots by a puzzle and by how you move and how long you stay; those data go to its maker in the United States.',
        nl: 'Onderscheidt mensen van robots met een puzzel en aan hoe u beweegt en hoelang u blijft; die gegevens gaan naar de maker in de Verenigde Staten.',
    },
    statement: 'https://www.hcaptcha.com/privacy',
    hosts: ['hcaptcha.com'],
    items: [{ name: 'hmt_id', kind: 'cookie', lifetime: '30 days', thirdParty: true }],
    stop: 'reload',
    sources: ['https://www.hcaptcha.com/privacy', 'https://docs.hcaptcha.com/faq'],
    checked: '2026-11-22',
});

export { hcaptcha };
