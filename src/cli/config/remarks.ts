import type { ConsentConfig, ServiceConfig } from '../../core/config.js';
import type { SiteConfig } from '../config-file.js';
import { isLifetime } from './lifetime.js';

interface Remark {
  readonly option: string;
  readonly text: string;
}

/**
 * What a config may say and hardly means, in lines: each would show in an audit of the site (Bollinger and
 * others 2022: contradictory and unclassified declarations), and none is for a visitor's browser to check.
 */
export function remarksOn(config: ConsentConfig, whereIs: SiteConfig['whereIs']): string {
  const { services = [], language } = config;
  const remarks = [
    ...strayCategories(config),
    ...contradictions(services, 'items', ({ items = [] }) =>
      items.map(({ kind, name }) => `${kind} ${name}`),
    ),
    ...contradictions(services, 'hosts', ({ hosts = [] }) => hosts.map((host) => `host ${host}`)),
    ...services.flatMap(({ items = [] }, index) =>
      items.flatMap(({ lifetime }, place): Remark[] => {
        // Without a language the page has one, which is not known here.
        if (!language || isLifetime(lifetime, language)) return [];
        const option = `services[${index}].items[${place}].lifetime`;
        return [
          { option, text: `${option}: "${lifetime}" is no time that visitors know, such as "13 months"` },
        ];
      }),
    ),
  ];
  return remarks.map(({ option, text }) => `${whereIs(option)}: ${text}\n`).join('');
}

function strayCategories({ services = [], categories = {} }: ConsentConfig): Remark[] {
  const known = ['functional', 'analytical', 'tracking', ...Object.keys(categories)];
  return services.flatMap(({ category }, index): Remark[] => {
    const option = `services[${index}].category`;
    return known.includes(category)
      ? []
      : [{ option, text: `${option}: "${category}" is not in "categories", so it counts as tracking` }];
  });
}

/** The same thing in two categories: a visitor who refuses one of them keeps it by the other. */
function contradictions(
  services: readonly ServiceConfig[],
  key: 'items' | 'hosts',
  of: (service: ServiceConfig) => readonly string[],
): Remark[] {
  const first = new Map<string, ServiceConfig>();
  return services.flatMap((service, index) =>
    of(service).flatMap((thing, place): Remark[] => {
      const other = first.get(thing) ?? service;
      first.set(thing, other);
      if (other.category === service.category) return [];
      const option = `services[${index}].${key}[${place}]`;
      const says = `${thing} is ${service.category} here, and ${other.category} in ${other.id}`;
      return [{ option, text: `${option}: ${says}: one thing has one category` }];
    }),
  );
}
