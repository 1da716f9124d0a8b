/**
 * An option of a loader that says where a service lives, as an address that ends in `/`. Only https: on any
 * other way somebody could put a script of their own in its place.
 * @throws {ConsentConfigError} naming `services.<service>.load.<option>`
 */
export declare function addressOption(service: string, option: string, given: unknown): string;
