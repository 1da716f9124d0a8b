import { ConsentConfigError } from '../core/config-error.js';

/** Which of the two adapters is told what is wrong. */
export type Adapter = 'tcf' | 'gpp';

/** @throws {ConsentConfigError} which names the option as `tcf.cmpId` */
export function refuse(adapter: Adapter, option: string, given: unknown, expected: string): never {
  throw new ConsentConfigError(option ? `${adapter}.${option}` : adapter, given, expected);
}

/**
 * All that is given is known: a misspelt option must not pass in silence.
 * @throws {ConsentConfigError} for the first one that is not
 */
export function checkNames(adapter: Adapter, given: unknown, known: readonly string[], at = ''): void {
  if (!isObject(given)) refuse(adapter, at, given, 'object');
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    refuse(
      adapter,
      at ? `${at}.${unknown}` : unknown,
      given[unknown],
      `no such option, but ${known.join(', ')}`,
    );
  }
}

/** Whether it has keys of its own, as JSON's objects have. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object(value) === value && !Array.isArray(value) && typeof value !== 'function';
}

/** Whether it is a whole number from one to another, both included. */
export function isBetween(value: unknown, min: number, max: number): value is number {
  return Number.isInteger(value) && min <= (value as number) && (value as number) <= max;
}
