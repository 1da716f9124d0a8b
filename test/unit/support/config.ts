import type { ConsentConfig, ItemConfig, ResolvedConfig, ServiceConfig } from '../../../src/core/config.js';
import { decide, validAnswer, type Decision } from '../../../src/core/decision.js';
import { parseRecord } from '../../../src/core/record.js';

/** The least that a site must say. */
export const minimal: ConsentConfig = { controller: 'Voorbeeld B.V.', statement: '/privacy' };

/** A service with nothing but what is required. */
export function service(id: string, category: string, more: Partial<ServiceConfig> = {}): ServiceConfig {
  return { id, name: `The ${id}`, category, provider: 'Provider Ltd', purpose: 'does things', ...more };
}

/** An item with nothing but what is required. */
export function item(name: string, more: Partial<ItemConfig> = {}): ItemConfig {
  return { name, kind: 'cookie', lifetime: 'session', ...more };
}

/** A shop: one service in each of the three categories, and a second one that tracks. */
export const shop: ConsentConfig = {
  ...minimal,
  services: [
    service('basket', 'functional', { items: [item('basket')] }),
    service('stats', 'analytical', { items: [item('stats_*')] }),
    service('video', 'tracking'),
    service('ads', 'tracking', { items: [item('ads', { kind: 'localStorage' })] }),
  ],
};

/** What the stored values allow on a day, counted from 1 January 1970 UTC. */
export function decisionOf(config: ResolvedConfig, values: readonly string[], day: number): Decision {
  return decide(config, validAnswer(values.map(parseRecord), config, day));
}

/** The granted ids in a fixed order. */
export function grantedBy(decision: Decision): string[] {
  return [...decision.granted].sort();
}
