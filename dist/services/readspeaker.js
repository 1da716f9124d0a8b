import { service } from './service.js';

/** ReadSpeaker: reading aloud. */
const readspeaker = /* @__PURE__ */ service({
    id: 'readspeaker',
    name: 'ReadSpeaker webReader',
    provider: 'ReadSpeaker B.V.',
    country: 'NL',
    kind: 'audio',
    category: 'functional',
    purpose: {
        en: 'Reads the page aloud when you press the button, and remembers the speed and colours that you set.',
        nl: 'Leest de pagina voor als u op de knop drukt, en onthoudt de snelheid en kleuren die u instelt.',
    },
    statement: 'https://www.readspeaker.com/privacy-policy/',
    hosts: ['readspeaker.com'],
    items: [
        { name: 'ReadSpeakerSettings', kind: 'cookie', lifetime: '4 days' },
        { name: '_rspkrLoadCore', kind: 'cookie', lifetime: 'session' },
    ],
    stop: 'reload',
    sources: ['https://wrdev.readspeaker.com/'],
    checked: '2026-11-22',
});

export { readspeaker };
