/**
 * A visitor's helper: what Consent-O-Matic, which no package ships, makes of a rule. Of its rules' language
 * it knows what ours speaks; a rule that fits these types fits its schema.
 *
 * @see https://github.com/cavi-au/Consent-O-Matic/blob/master/rules.schema.json
 */

/** What is looked for, below the element that a `foreach` is at or in the document. */
interface Selection {
  readonly selector: string;
  /** Whether it has to be in sight. */
  readonly displayFilter?: boolean;
  readonly childFilter?: { readonly target: Selection };
}

interface Search {
  readonly parent?: Selection;
  readonly target: Selection;
}

/** The schema gives a parent to clicks and matchers only. */
interface Place {
  readonly target: Selection;
}

interface Matcher extends Search {
  readonly type: 'css' | 'checkbox';
}

type Click = { readonly type: 'click' } & Search;

type Action =
  | Click
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | ({ readonly type: 'foreach'; readonly action: Action } & Place)
  | ({ readonly type: 'waitcss'; readonly retries?: number; readonly waitTime?: number } & Place)
  | {
      readonly type: 'consent';
      readonly consents: readonly {
        readonly type: Purpose;
        readonly matcher: Matcher;
        readonly toggleAction: Click;
      }[];
    };

type MethodName = 'OPEN_OPTIONS' | 'DO_CONSENT' | 'SAVE_CONSENT';

/**
 * What a visitor may allow for once and all: A preferences, B statistics, D storage of and access to
 * information, E choice of content, F choice of advertisements, X anything else.
 */
export type Purpose = 'A' | 'B' | 'D' | 'E' | 'F' | 'X';

interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Matcher[];
    readonly showingMatcher: readonly Matcher[];
  }[];
  readonly methods: readonly { readonly name: MethodName; readonly action: Action }[];
}

export type RuleFile = Readonly<Record<string, Rule>>;

export class ConsentOMatic {
  readonly #rule: Rule;
  readonly #allowed: ReadonlySet<Purpose>;
  readonly #document: Document;
  /** Where a `foreach` is. */
  #base: Element | undefined;

  constructor(rule: Rule, document: Document, ...allowed: Purpose[]) {
    this.#rule = rule;
    this.#document = document;
    this.#allowed = new Set(allowed);
  }

  get isPresent(): boolean {
    return this.#rule.detectors.some(({ presentMatcher }) => presentMatcher.every(this.#matches));
  }

  get isShowing(): boolean {
    return this.#rule.detectors.some(({ showingMatcher }) => showingMatcher.every(this.#matches));
  }

  /** The methods in its order, whatever that of the rule. */
  async run(): Promise<void> {
    for (const wanted of ['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT'] as const) {
      const method = this.#rule.methods.find(({ name }) => name === wanted);
      if (method) await this.#do(method.action);
    }
  }

  async #do(action: Action): Promise<void> {
    switch (action.type) {
      case 'click':
        (this.#find(action)[0] as HTMLElement | undefined)?.click();
        return;
      case 'list':
        for (const one of action.actions) await this.#do(one);
        return;
      case 'foreach': {
        const base = this.#base;
        for (const element of this.#find(action)) {
          this.#base = element;
          await this.#do(action.action);
        }
        this.#base = base;
        return;
      }
      case 'waitcss': {
        const { retries = 10, waitTime = 250 } = action;
        for (let left = retries; left && !this.#find(action)[0]; left--) {
          await new Promise((done) => setTimeout(done, waitTime));
        }
        return;
      }
      case 'consent':
        for (const { type, matcher, toggleAction } of action.consents) {
          if (this.#matches(matcher) !== this.#allowed.has(type)) await this.#do(toggleAction);
        }
    }
  }

  readonly #matches = (matcher: Matcher): boolean => {
    const [found] = this.#find(matcher);
    if (matcher.type === 'css') return !!found;
    if (!found) throw new Error(`No checkbox: ${JSON.stringify(matcher)}`);
    return (found as HTMLInputElement).checked;
  };

  #find({ parent, target }: Search): Element[] {
    if (!parent) return this.#select(target, this.#base);
    const [found] = this.#select(parent, this.#base);
    return found ? this.#select(target, found) : [];
  }

  /** Elements with a shadow root are looked into, and not below. */
  #select({ selector, displayFilter, childFilter }: Selection, within?: Element): Element[] {
    const root = within?.shadowRoot ?? within ?? this.#document;
    return [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        (displayFilter === undefined || element.offsetHeight > 0 === displayFilter) &&
        (!childFilter || this.#select(childFilter.target, element).length > 0),
    );
  }
}
