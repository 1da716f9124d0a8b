/** A config that would be unlawful or leave something unguarded, refused with the option to mend. */
export class ConsentConfigError extends Error {
  override readonly name = 'ConsentConfigError';
  /** Path of the option: `services[2].lifetime`. */
  readonly option: string;
  readonly given: unknown;
  /** What the option takes, in words. */
  readonly expected: string;

  constructor(option: string, given: unknown, expected: string) {
    super(`${option}: expected ${expected}, but got ${show(given)}`);
    this.option = option;
    this.given = given;
    this.expected = expected;
  }
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
}
