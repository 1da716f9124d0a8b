import { InvalidArgumentError } from 'commander';
import type { ServiceConfig } from '../../core/config.js';

/** What the library is to start, with which options, by id. */
export type Loads = Readonly<Record<string, NonNullable<ServiceConfig['load']>>>;

/** Reads `google-analytics-4:measurementId=G-1,…`, or an id alone, and adds it to those before it. */
export function toLoads(text: string, before: Loads = {}): Loads {
  const [, id, rest] =
    /^([^:=,\s]+)(?::(.*))?$/s.exec(text.trim().replace(/^[^:]*/, (name) => name.toLowerCase())) ?? [];
  if (!id) throw new InvalidArgumentError('Expected <id>:<option>=<value>.');
  const pairs = rest ? rest.split(/,(?=\w+=)/).map((pair) => /^(\w+)=(.+)$/s.exec(pair)) : [];
  if (pairs.includes(null))
    throw new InvalidArgumentError('Expected <id>:<option>=<value>,<option>=<value>.');
  const options = pairs.map((pair) => [pair![1]!, toValue(pair![2]!)] as const);
  const earlier = before[id];
  const all = { ...(typeof earlier === 'object' && earlier), ...Object.fromEntries(options) };
  return { ...before, [id]: Object.keys(all).length ? all : true };
}

/** Numbers stay text: a vendor's number may be longer than a number can be, or start with a nought. */
function toValue(text: string): string | boolean {
  return text === 'true' || (text !== 'false' && text);
}
