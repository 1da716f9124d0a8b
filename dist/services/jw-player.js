import { service } from './service.js';

const jwPlayer = /* @__PURE__ */ service({
    id: 'jw-player',
    name: 'JW Player',
    provider: 'Longtail Ad Solutions, Inc.',
    country: 'US',
    kind: 'video',
    category: 'tracking',
    purpose: {
        en: 'Plays videos of this site, remembers volume and quality, and measures viewing with a number that stays in your browser.',
        nl: 'Speelt video’s van deze site af, onthoudt volume en beeldkwaliteit, en meet het kijken met een nummer dat in uw browser blijft staan.',
    },
    statement: 'https://jwplayer.com/legal/privacy/',
    hosts: ['jwplayer.com', 'jwpcdn.com', 'jwpltx.com', 'jwpsrv.com'],
    items: [
        { name: 'jwplayer.*', kind: 'localStorage', lifetime: 'persistent' },
        { name: 'jwplayerLocalId', kind: 'localStorage', lifetime: 'persistent' },
    ],
    stop: 'reload',
    sources: [
        'https://docs.jwplayer.com/players/reference/do-not-save-cookies',
        'https://jwplayer.com/legal/privacy/',
    ],
    checked: '2026-11-22',
});

export { jwPlayer };
