import { checkedConfig } from '../../core/checked-config.js';
import { ConsentConfigError } from '../../core/config-error.js';
import type { ConsentConfig } from '../../core/config.js';

/** Enough for any config; each round finds one. */
const ROUNDS = 5000;

/** Everything that our check has against a config, each once, in its own words. */
export function toFillIn(config: object): string[] {
  const found: string[] = [];
  const trial = structuredClone(config) as ConsentConfig;
  for (let round = 0; round < ROUNDS; round++) {
    try {
      checkedConfig(trial);
      return found;
    } catch (error) {
      if (!(error instanceof ConsentConfigError)) throw error;
      const { option, given, expected } = error;
      if (given !== undefined) return [...found, error.message];
      found.push(`${option}: ${expected}`);
      // What it would say next is seen once this is there.
      put(trial, option, expected === 'address' ? '/' : 'text');
    }
  }
  return found;
}

function put(trial: object, option: string, value: string): void {
  const keys = option.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop()!;
  let at = trial as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
}
