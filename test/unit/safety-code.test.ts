import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf, filesIn, parse, read } from './support/source.js';

/** What makes markup or code of a text: an attacker's text too. */
const SINKS: Record<string, RegExp> = {
  innerHTML: /\binnerHTML\b/g,
  outerHTML: /\bouterHTML\b/g,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/g,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b/g,
  parseFromString: /\bparseFromString\b/g,
  unsafeHTML: /\bunsafeHTML\b/g,
  unsafeSVG: /\bunsafeSVG\b/g,
  unsafeStatic: /\bunsafeStatic\b/g,
  eval: /\beval\s*\(/g,
  Function: /\bnew\s+Function\b|[^.\w]Function\s*\(/g,
  srcdoc: /\bsrcdoc\b/g,
};

const sources = filesIn('src').filter((path) => path.endsWith('.ts'));
const names = (code: string) =>
  Object.entries(SINKS).flatMap(([name, sink]) => Array.from(code.matchAll(sink), () => name));

describe('no text of a config becomes markup or code (R-SEC-10):', () => {
  it('the search finds what it is to find', () => {
    const code = 'a.innerHTML=b;c.insertAdjacentHTML("x",d);eval(e);new Function(f);Function("g")';
    expect(names(code).sort()).toEqual(
      ['Function', 'Function', 'eval', 'innerHTML', 'insertAdjacentHTML'].sort(),
    );
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each(sources)('%s has no way to do so', (path) => {
    expect(names(codeOf(path))).toEqual([]);
  });

  it.each(sources)('%s gives no text to a timer, and sets no handler from text', (path) => {
    const bad: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const name = node.expression.getText().replace(/^.*\./, '');
        const [first] = node.arguments;
        const isText = !!first && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first));
        if (/^set(Timeout|Interval)$/.test(name) && isText) bad.push(node.getText());
        if (name === 'setAttribute' && first && /^['"`]on/.test(first.getText())) bad.push(node.getText());
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(path));
    expect(bad).toEqual([]);
  });

  it('the one parser of markup gets what a script wrote that the visitor allowed to run, and nothing else', () => {
    const name = 'createContextualFragment';
    // Without its comments, which takes long: of few.
    const parsers = sources.filter((path) => read(path).includes(name) && codeOf(path).includes(name));
    expect(parsers).toEqual(['src/gate/late.ts']);
    expect(codeOf('src/gate/late.ts').match(/createContextualFragment/g)).toHaveLength(1);
  });
});

/*
 * What is built may have what Lit itself carries, and no more: `createElement(html, …)` of lit-html's
 * Template makes a <template> and assigns its `innerHTML` once. What it gets is the constant parts of a
 * template literal only (it refuses strings that have no `raw`), through Lit's own Trusted Types policy,
 * `lit-html`. A value, such as a text of the config, never passes there: it becomes a text node.
 */
const LITS_OWN = /createElement\("template"\);return (\w+)\.innerHTML=\w+,\1\}/;

const built = filesIn('dist').filter((path) => /^dist\/privacy-cookie-notice[^/]*\.js$/.test(path));

describe('what a site loads has no more ways than Lit has (R-SEC-10):', () => {
  it('everything that is built was looked at', () => {
    for (const name of ['', '.all', '.desk', '.ui', '.preferences', '.dev']) {
      expect(built).toContain(`dist/privacy-cookie-notice${name}.js`);
    }
  });

  it.each(built)('%s', (path) => {
    const isDev = path.endsWith('.dev.js');
    const code = isDev ? codeOf(path) : read(path);
    const carriesLit = code.includes('litHtmlVersions');
    expect(names(code)).toEqual(carriesLit ? ['innerHTML'] : []);
    if (!carriesLit) return;
    expect(code).toMatch(LITS_OWN);
    expect(code).toMatch(/createPolicy\("lit-html",\{createHTML/);
    expect(code).toContain('invalid template strings array');
  });
});
