import type { ConsentConfig, ServiceConfig } from '../../core/config.js';

/** What a command adds to a config. */
export interface Additions {
  /** Replace what is there: somebody has just typed them. */
  readonly own: Partial<Pick<ConsentConfig, 'controller' | 'statement' | 'language'>>;
  readonly services: readonly ServiceConfig[];
  /** Ids of the signals to switch on. */
  readonly signals: readonly string[];
}

export interface Merged {
  readonly config: Partial<ConsentConfig>;
  /** Ids of the services that were not there before. */
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Adds to a config, in which everything else stays: a service that is there is the site's own to describe,
 * and a signal that is off stays off. The same once more changes nothing.
 */
export function merge(was: Partial<ConsentConfig>, { own, services, signals }: Additions): Merged {
  const there = was.services ?? [];
  const isThere = ({ id }: ServiceConfig) => there.some((service) => service.id === id);
  const added = services.filter((service) => !isThere(service));
  const kept = services.filter(isThere);
  const updated = there.map((service) => {
    const load = kept.find(({ id }) => id === service.id)?.load;
    return load === undefined ? service : { ...service, load };
  });
  const missing = signals.filter((signal) => was.signals?.[signal] === undefined);
  return {
    config: {
      ...was,
      ...own,
      ...((was.services || added.length) && { services: [...updated, ...added] }),
      ...(missing.length && {
        signals: { ...was.signals, ...Object.fromEntries(missing.map((signal) => [signal, true])) },
      }),
    },
    added: added.map(({ id }) => id),
    kept: kept.map(({ id }) => id),
  };
}
