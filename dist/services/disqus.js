import { load } from '../loaders/disqus.js';
import { service } from './service.js';

/** Disqus: comments, shown in the page’s `#disqus_thread`. To start it, `shortname` is the site’s name at Disqus. */
const disqus = /* @__PURE__ */ service({
    id: 'disqus',
    name: 'Disqus',
    provider: 'Disqus, Inc.',
    country: 'US',
    kind: 'comments',
    category: 'tracking',
    purpose: {
        en: 'Shows comments below an article, recognises you on every site that uses Disqus, and lets other companies measure you for advertising.',
        nl: 'Toont reacties onder een artikel, herkent u op elke site die Disqus gebruikt, en laat andere bedrijven u meten voor reclame.',
    },
    statement: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
    hosts: ['disqus.com', 'disquscdn.com'],
    items: [
        { name: 'disqus_unique', kind: 'cookie', lifetime: '1 year', thirdParty: true },
        { name: 'vglnk.Agent.p', kind: 'cookie', lifetime: '1 year' },
        { name: 'vglnk.PartnerRfsh.p', kind: 'cookie', lifetime: '1 year' },
    ],
    thirdParties: 'advertising partners of Disqus',
    stop: 'reload',
    sources: [
        'https://help.disqus.com/en/articles/1717155-use-of-cookies',
        'https://help.disqus.com/en/articles/1717112-universal-embed-code',
    ],
    checked: '2026-11-22',
}, load);

export { disqus };
