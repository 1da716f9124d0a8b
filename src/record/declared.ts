import { servicesOf } from '../core/categories.js';
import type { ConsentConfig, ResolvedConfig, ServiceConfig } from '../core/config.js';

/** The config as it is published, or as a manager has it. */
export type AnyConfig = ConsentConfig | ResolvedConfig;

/** The services of a config, by id: a receipt has no more of them than the visitor must know. */
export function declaredServices(config: AnyConfig): ReadonlyMap<string, ServiceConfig> {
  const services = 'tokens' in config ? servicesOf(config.categories) : (config.services ?? []);
  return new Map(services.map((service) => [service.id, service]));
}
