import { service } from './service.js';

/** Olark: chat. */
const olark = /* @__PURE__ */ service({
    id: 'olark',
    name: 'Olark',
    provider: 'Habla, Inc.',
    country: 'US',
    kind: 'chat',
    category: 'tracking',
    purpose: {
        en: 'Shows a chat window and recognises you between visits by an id, so that the staff sees your pages and earlier messages.',
        nl: 'Toont een chatvenster en herkent u bij een volgend bezoek aan een nummer, zodat de medewerkers uw pagina’s en eerdere berichten zien.',
    },
    statement: 'https://www.olark.com/privacy-policy',
    hosts: ['olark.com'],
    items: [
        { name: 'hblid', kind: 'cookie', lifetime: '2 years' },
        { name: 'olfsk', kind: 'cookie', lifetime: '2 years' },
        { name: 'wcsid', kind: 'cookie', lifetime: 'session' },
        { name: '_ok', kind: 'cookie', lifetime: 'session' },
        { name: '_okbk', kind: 'cookie', lifetime: 'session' },
        { name: '_oklv', kind: 'cookie', lifetime: 'session' },
        { name: '_okla', kind: 'cookie', lifetime: 'session' },
        { name: '_okgid', kind: 'cookie', lifetime: 'session' },
        { name: '_okac', kind: 'cookie', lifetime: 'session' },
        { name: '_okck', kind: 'cookie', lifetime: 'session' },
        { name: '_okdetect', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    // Its page gives the names but `_okdetect`; the lifetimes are as sites report them.
    sources: ['https://www.olark.com/help/cookies'],
    checked: '2026-11-22',
});

export { olark };
