/** A page that a browser does not read as it looks, or that cannot take the snippet. */
export class PageError extends Error {
  override readonly name = 'PageError';
  /** Where that shows. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
