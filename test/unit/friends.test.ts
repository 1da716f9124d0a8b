import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/ui/words.js';
import type { Locale, PageTexts } from '../../src/core/texts.js';
import { loadLocale } from '../../src/locales/index.js';
import { loadPageTexts } from '../../src/locales/page/index.js';
// @ts-expect-error a script without types
import { bundleAutoconsent } from '../support/friends/bundle.mjs';
import { filesIn, read } from './support/source.js';

type Heuristics = typeof import('../../node_modules/@duckduckgo/autoconsent/dist/types/heuristics.js');

/** DuckDuckGo's autoconsent: what it makes of a button's words, and of a notice's. */
const { classifyButtonTextRegex, checkHeuristicPatterns, isExcludedPopup } = (await import(
  `data:text/javascript,${encodeURIComponent(await bundleAutoconsent({ format: 'esm' }))}`
)) as Heuristics;

const NO_WORD = 'has no pattern in this language';

/** Languages in which it does not see our refusal yet, and why. Once it does, a test fails: take the line out. */
const UNKNOWN_REFUSAL: Readonly<Record<string, string>> = {
  ar: NO_WORD,
  bg: NO_WORD,
  cs: 'knows one phrase, “povolit pouze nezbytné cookie”, which is no refusal of all',
  da: NO_WORD,
  el: NO_WORD,
  et: NO_WORD,
  fi: NO_WORD,
  fy: NO_WORD,
  ga: NO_WORD,
  hr: NO_WORD,
  hu: NO_WORD,
  is: NO_WORD,
  lt: NO_WORD,
  lv: NO_WORD,
  mt: NO_WORD,
  nb: NO_WORD,
  ro: NO_WORD,
  sk: NO_WORD,
  sl: NO_WORD,
  uk: NO_WORD,
};

/** The same of what a notice says. */
const UNKNOWN_PROSE: Readonly<Record<string, string>> = {
  ...UNKNOWN_REFUSAL,
  cs: NO_WORD,
  sv: 'knows words of buttons only',
  tr: 'knows words of buttons only',
};

const LOCALES: Record<string, Locale & PageTexts> = {};
for (const path of filesIn('docs/languages')) {
  const id = /([^/]+)\.md$/.exec(path)![1]!;
  LOCALES[id] = { ...(await loadPageTexts(id)).default, ...(await loadLocale(id)).default };
}

/** Fails once what was expected of it comes true. */
function itWhere(isKnown: boolean, title: string, test: () => void): void {
  if (isKnown) it(title, test);
  else it.fails(`${title} (not yet)`, test);
}

describe.each(Object.entries(LOCALES))('what autoconsent makes of the language %s', (id, locale) => {
  const { rejectAll, save, title, intro, withdraw, settings, statement, categories, ...others } = locale;

  itWhere(!(id in UNKNOWN_REFUSAL), 'reject is a refusal (R-INT-32)', () => {
    expect(classifyButtonTextRegex(rejectAll)).toBe('reject');
  });

  it('nothing else is (R-INT-32)', () => {
    // To close what only informs refuses nothing, but grants nothing either: there a helper may press it. What
    // stands before the list of browsers is no button.
    const texts = Object.values({
      ...others,
      close: '',
      browsersIntro: '',
      save,
      title,
      settings,
      statement,
    });
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => classifyButtonTextRegex(String(text)) === 'reject')).toEqual([]);
  });

  it('save is not taken for accept (R-INT-33)', () => {
    expect(classifyButtonTextRegex(save)).toBe('other');
  });

  const body = [
    title,
    fill(intro, { controller: 'Kade 12' }),
    ...['analytical', 'tracking'].map((category) => categories[category]!.purpose),
    fill(withdraw, { settings }),
    statement,
  ].join('\n');

  itWhere(!(id in UNKNOWN_PROSE), 'what the first layer says is about cookies (R-INT-34)', () => {
    expect(checkHeuristicPatterns(body).patterns).not.toEqual([]);
  });

  it('and not about the age of the visitor (R-INT-34)', () => {
    expect(isExcludedPopup(body)).toBe(false);
  });
});

/** The complaints of TypeScript about JSON where a type is asked for; a property too many is one. */
function complaints(...wanted: readonly [json: string, type: string][]): string[][] {
  const name = `${import.meta.dirname}/rules-as-types.ts`;
  const source = wanted.map(
    ([json, type], at) => `export const rule${at}: ${type} = ${JSON.stringify(JSON.parse(json))};`,
  );
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const file = ts.createSourceFile(name, source.join('\n'), ts.ScriptTarget.ES2022);
  host.getSourceFile = (path, ...more) => (path === name ? file : getSourceFile(path, ...more));
  const found: string[][] = wanted.map(() => []);
  for (const { start, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([name], options, host))) {
    const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
    found[line]!.push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return found;
}

/** What each helper takes for a rule. Of the first, its maker's own check of rules is made from this type. */
const RULES = {
  'rules/autoconsent.json': `import('@duckduckgo/autoconsent').AutoConsentCMPRule`,
  'rules/consent-o-matic.json': `import('../support/friends/consent-o-matic.js').RuleFile`,
};

/** Ours: elements and what their buttons and switches carry. */
const STABLE =
  /consent-(notice|preferences)|dialog\[open\]|label|\[data-consent-action=[\w-]+\]|\[name=category\]|\[value=\w+\]|:not\(|\)| /g;

describe('the rules', () => {
  it('are such as the helpers want them, and one with a step that there is not would fail (R-INT-36)', () => {
    const given = Object.entries(RULES).flatMap(([path, type]): [string, string][] => [
      [read(path), type],
      [read(path).replace('"click"', '"clack"'), type],
    ]);
    const [ours, wrong, theirs, wrongToo] = complaints(...given);
    expect([ours, theirs]).toEqual([[], []]);
    expect([wrong!.length, wrongToo!.length]).toEqual([1, 1]);
  }, 60_000);

  it.each(Object.keys(RULES))('select by what the elements promise: %s (R-INT-36)', (path) => {
    const keys = /"(?:selector|prehideSelectors|exists|visible|waitForVisible|click)": \[?"([^"]+)"/g;
    const selectors = [...read(path).matchAll(keys)].map(([, selector]) => selector!);
    expect(selectors.length).toBeGreaterThan(6);
    expect(selectors.filter((selector) => selector.replace(STABLE, ''))).toEqual([]);
  });

  it('come with the package (R-INT-36)', () => {
    expect(JSON.parse(read('package.json')).files).toContain('rules');
  });
});
