import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const about = { provider: 'A company', purpose: 'A purpose' };

const items = [
  { name: 'trap-*', kind: 'cookie', lifetime: 'session' },
  { name: 'trap-*', kind: 'localStorage', lifetime: 'unlimited' },
  { name: 'trap-*', kind: 'sessionStorage', lifetime: 'session' },
];

/** The site's config: it needs one host itself, and declares two vendors, or one where the other is unknown. */
export function trapConfig(mode, hostOf, isUndeclared) {
  const names = isUndeclared ? ['granted'] : ['denied', 'granted'];
  return {
    controller: 'Voorbeeld B.V.',
    statement: '/privacy',
    language: 'en',
    block: mode,
    allow: [hostOf('allowed')],
    services: names.map((id) => ({
      id,
      name: id,
      category: 'tracking',
      hosts: [hostOf(id)],
      items,
      ...about,
    })),
  };
}

/** What the site has in its pages' head, and the policy that it may send besides. */
export async function printed(rootDir, config) {
  const { printPolicy, printSnippet } = await import(pathToFileURL(join(rootDir, 'dist/snippet.js')));
  return {
    snippet: printSnippet(config, { src: '/__test/file/dist/privacy-cookie-notice.js' }),
    policy: printPolicy(config),
  };
}
