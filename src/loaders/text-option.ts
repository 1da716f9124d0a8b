import { ConsentConfigError } from '../core/config-error.js';

/**
 * An option of a loader, as text. It ends up in an address or in what a vendor's script reads, so only its
 * documented form passes.
 * @throws {ConsentConfigError} naming `service.option`, for one that is missing or of another form
 */
export function textOption(
  service: string,
  option: string,
  given: unknown,
  form: RegExp,
  expected: string,
): string {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text === 'string' && form.test(text)) return text;
  throw new ConsentConfigError(`${service}.${option}`, given, expected);
}
