import type { Service, ServiceFacts } from '../../services/service.js';
import { covers, hostIn } from './hosts.js';

/**
 * The services that all words are found in: in id, name, provider, country, kind or category, or as one of
 * their hosts or items. Those that are called so come first.
 */
export function search(services: readonly Service[], query: string): Service[] {
  const words = query.trim().split(/\s+/);
  const named: Service[] = [];
  const others: Service[] = [];
  for (const service of services) {
    const { facts } = service;
    if (words.every((word) => isIn(word, [facts.id, facts.name]))) named.push(service);
    else if (words.every((word) => isAbout(word, facts))) others.push(service);
  }
  return [...named, ...others];
}

function isAbout(word: string, { id, name, provider, country, kind, category, hosts, items }: ServiceFacts) {
  const host = hostIn(word);
  return (
    isIn(word, [id, name, provider, kind, category, ...hosts, ...items.map((item) => item.name)]) ||
    word.toUpperCase() === country ||
    (host !== undefined && hosts.some((own) => covers(own, host))) ||
    items.some((item) => fitsName(item.name, word))
  );
}

function isIn(word: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
}

/** Whether an item of this name, in which `*` stands for any text, may be called so. */
function fitsName(name: string, given: string): boolean {
  const parts = name.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  // A star alone says nothing of what fits.
  return parts.some(Boolean) && new RegExp(`^${parts.join('.*')}$`, 's').test(given);
}
