import type { ConsentConfig } from '../../src/core/config.js';
import type { Locale } from '../../src/core/texts.js';

/** A config and words of a test's own, and the hash that they have: wherever it is computed, and for good. */
export const vector: { config: ConsentConfig; locale: Locale; hash: string } = {
  config: {
    controller: 'Voorbeeld B.V.',
    statement: '/privacy',
    categories: { analytical: { exempt: 'Telecommunicatiewet 11.7a(3)' } },
    services: [
      {
        id: 'stats',
        name: 'Stats',
        category: 'analytical',
        provider: 'Voorbeeld B.V.',
        purpose: 'counts – “visits”',
        hosts: ['stats.example'],
        items: [{ name: 'stats_*', kind: 'cookie', lifetime: '13 months' }],
      },
      { id: 'video', name: 'Vidéo', category: 'tracking', provider: 'Ünï ✓', purpose: 'shows films' },
    ],
    texts: { title: 'Our own title' },
  },
  locale: {
    language: 'en',
    title: 'Title',
    categories: { tracking: { label: 'Tracking', purpose: 'follow', description: 'Follows.' } },
  } as Partial<Locale> as Locale,
  hash: '4309bb85a9b44ca69a66d19e146e5526c1dccac11b240d14f1b469adf82e346e',
};
