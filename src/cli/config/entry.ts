import type { ServiceConfig } from '../../core/config.js';
import type { Service } from '../../services/service.js';
import { dutchLifetime } from './lifetime.js';

/** The config of a service, as a file holds it: purpose and lifetimes in Dutch, or else in English. */
export function entryOf(
  service: Service,
  language: string | undefined,
  load: ServiceConfig['load'],
): ServiceConfig {
  const isDutch = /^nl\b/i.test(language ?? '');
  const { items = [], ...config } = service({ language: isDutch ? 'nl' : 'en' });
  return {
    ...config,
    items: isDutch ? items.map((item) => ({ ...item, lifetime: dutchLifetime(item.lifetime) })) : items,
    ...(load !== undefined && { load }),
  };
}
