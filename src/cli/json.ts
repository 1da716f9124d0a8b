/** Where each value of a JSON text starts, by its path: `services[2].name`; the whole is ''. */
export type JsonPlaces = ReadonlyMap<string, number>;

/** Where a text stops being JSON, and what JSON has there. */
export class JsonFault extends Error {
  readonly offset: number;

  constructor(offset: number, expected: string) {
    super(expected);
    this.offset = offset;
  }
}

/**
 * Finds the places in a JSON text. `JSON.parse` tells that of a fault in some versions of Node, for some
 * faults, and that of a value never.
 * @throws {JsonFault}
 */
export function placesInJson(text: string): JsonPlaces {
  const reader = new Reader(text);
  reader.readAll();
  return reader.places;
}

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
// Up to the closing quote, or to what cannot stand in a text.
// eslint-disable-next-line no-control-regex
const LETTERS = /"(?:[^"\\\x00-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;

class Reader {
  readonly places = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): void {
    this.#readValue('');
    this.#skip(SPACE);
    if (this.#at < this.#text.length) this.#fail('the end of the file');
  }

  #isAt(letter: string): boolean {
    return this.#text[this.#at] === letter;
  }

  #readValue(path: string): void {
    this.#skip(SPACE);
    this.places.set(path, this.#at);
    if (this.#isAt('{')) this.#readList('}', () => this.#readMember(path));
    else if (this.#isAt('[')) this.#readList(']', (index) => this.#readValue(`${path}[${index}]`));
    else if (this.#isAt('"')) this.#readText();
    else if (!this.#skip(PLAIN)) this.#fail('a value: "text", a number, true, false, null, {…} or […]');
  }

  #readList(end: string, readOne: (index: number) => void): void {
    this.#at++;
    this.#skip(SPACE);
    for (let index = 0; !this.#isAt(end); index++) {
      if (index && !this.#isAt(',')) this.#fail(`"," or "${end}"`);
      if (index) this.#at++;
      this.#skip(SPACE);
      if (index && this.#isAt(end)) this.#fail(`no comma before "${end}"`);
      readOne(index);
      this.#skip(SPACE);
    }
    this.#at++;
  }

  #readMember(path: string): void {
    if (!this.#isAt('"')) this.#fail('a name in double quotes');
    const name = JSON.parse(this.#readText()) as string;
    this.#skip(SPACE);
    if (!this.#isAt(':')) this.#fail('":"');
    this.#at++;
    this.#readValue(path ? `${path}.${name}` : name);
  }

  #readText(): string {
    const start = this.#at;
    this.#skip(LETTERS);
    if (this.#isAt('\\')) this.#fail('an escape such as \\n or \\u00e9');
    if (!this.#isAt('"')) this.#fail('a closing " on the same line');
    this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** Passes what has the form, and tells whether something has. */
  #skip(form: RegExp): boolean {
    form.lastIndex = this.#at;
    const isThere = form.test(this.#text);
    if (isThere) this.#at = form.lastIndex;
    return isThere;
  }

  #fail(expected: string): never {
    throw new JsonFault(this.#at, expected);
  }
}
