import { ConsentConfigError } from '../core/config-error.js';
import type { LoadOptions } from '../services/loader.js';

/**
 * An option of a loader as text: most become a part of an address, so that its whole form is held to.
 * @throws {ConsentConfigError} naming `services.<service>.load.<name>`
 */
export function textOption(
  service: string,
  options: LoadOptions,
  name: string,
  pattern: RegExp,
  expected: string,
): string {
  const given = options[name];
  if (typeof given === 'string' && pattern.test(given)) return given;
  throw new ConsentConfigError(`services.${service}.load.${name}`, given, expected);
}
