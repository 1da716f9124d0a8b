import { ConsentConfigError } from '../core/config-error.js';

/**
 * An option of a loader that says where a service lives, as an address that ends in `/`. Only https: on any
 * other way somebody could put a script of their own in its place.
 * @throws {ConsentConfigError} naming `service.option`
 */
export function addressOption(service: string, option: string, given: unknown): string {
  const address = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined;
  const { protocol, username, password, search, hash } = address ?? {};
  if (address && protocol === 'https:' && !(username || password || search || hash)) {
    return address.href.replace(/\/?$/, '/');
  }
  throw new ConsentConfigError(`${service}.${option}`, given, 'https address such as https://stats.example/');
}
