import type { ServiceConfig } from '../../core/config.js';
import type { Service } from '../../services/service.js';
import { covers } from '../catalogue/hosts.js';
import { MARKS } from '../from/marks.js';
import { dutchLifetime } from './lifetime.js';

interface Circumstances {
  /** BCP 47. Purposes and lifetimes are in Dutch, or else in English. */
  readonly language: string | undefined;
  readonly load: ServiceConfig['load'];
  /** All services of the config, as far as they name hosts. */
  readonly all: readonly Pick<ServiceConfig, 'hosts'>[];
}

/** The config of a service, as a file holds it. */
export function entryOf(service: Service, { language, load, all }: Circumstances): ServiceConfig {
  const isDutch = /^nl\b/i.test(language ?? '');
  const { items = [], hosts = [], ...config } = service({ language: isDutch ? 'nl' : 'en' });
  // A host that the sheet leaves to another service, and nobody else of this site names.
  const left = (MARKS[service.facts.id]?.hosts ?? []).filter(
    (host) => !all.some((other) => other.hosts?.some((its) => covers(its, host))),
  );
  return {
    ...config,
    hosts: [...hosts, ...left],
    items: isDutch ? items.map((item) => ({ ...item, lifetime: dutchLifetime(item.lifetime) })) : items,
    ...(load !== undefined && { load }),
  };
}
