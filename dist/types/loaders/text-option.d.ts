/**
 * An option of a loader, as text. It ends up in an address or in what a vendor's script reads, so only its
 * documented form passes.
 * @throws {ConsentConfigError} naming `services.<service>.load.<option>`, for one that is missing or of another form
 */
export declare function textOption(service: string, option: string, given: unknown, form: RegExp, expected: string): string;
