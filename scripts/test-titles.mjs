// Reads the tests' titles, without running them, for the numbers of requirements that they carry.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LINE = /R-(?:LAW|AUD|A11Y|INT|REC|SEC)-\d\d/g;

/** Every test that names lines: its title in full, the lines, its file, and where it runs. */
export function testsWithLines() {
  const paths = readdirSync(`${ROOT}test`, { recursive: true }).map(
    (path) => `test/${path.replaceAll('\\', '/')}`,
  );
  const files = paths.filter((path) => /^test\/(unit|browser|types)\/.*\.ts$/.test(path)).sort();
  return files.flatMap((path) => {
    const text = readFileSync(new URL(path, pathToFileURL(ROOT)), 'utf8');
    return path.startsWith('test/types/') ? titlesInComments(path, text) : titlesIn(path, text);
  });
}

/** Those that say what must not compile say so in comments. */
function titlesInComments(file, text) {
  return [...text.matchAll(/@ts-expect-error (.*)/g)].flatMap(([, said]) =>
    testOf({ file, said: [said], engines: 'the compiler' }),
  );
}

function titlesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const home = file.startsWith('test/unit/') ? 'Node' : 'three engines';
  const constants = constantsOf(source);
  const seen = new Set();
  const tests = [];

  const visit = (node, above) => {
    const call = ts.isCallExpression(node) && testCall(node, constants);
    if (!call) {
      rest(node, above);
      return ts.forEachChild(node, (child) => visit(child, above));
    }
    const [title, ...others] = node.arguments;
    markSeen(title);
    const engines = call.engines ?? (skipsItself(call, others) ? 'engines that can' : above.engines);
    for (const said of titlesOf(title, constants)) {
      const path = { ...above, said: [...above.said, said], engines };
      // A row of a table may name the line instead of the title.
      const rows = call.table ? rowsWithLines(call.table) : [];
      for (const row of rows) {
        markSeen(row.node);
        tests.push(...testOf({ ...path, said: [...above.said, filled(said, row.texts)] }));
      }
      if (call.isGroup) {
        const within = call.table ? '' : countTests(node);
        tests.push(...testOf({ ...path, within }));
        for (const part of others) visit(part, { ...path, said: [...above.said, withoutLines(said)] });
      } else if (!rows.length) tests.push(...testOf({ ...path, said: [...above.said, said] }));
    }
    if (!call.isGroup) for (const part of others) ts.forEachChild(part, (child) => visit(child, above));
    if (call.table) visit(node.expression, above);
  };

  // A title that is put together somewhere else: the text itself stands for it.
  const rest = (node, above) => {
    if (!isText(node) || seen.has(node)) return;
    if (LINE.test(textOf(node))) loose.push({ node, above });
    LINE.lastIndex = 0;
  };
  const markSeen = (node) => {
    seen.add(node);
    ts.forEachChild(node, markSeen);
  };
  const loose = [];
  visit(source, { file, said: [], engines: home });
  const known = new Set(tests.flatMap(({ raw }) => raw));
  for (const { node, above } of loose) {
    if (seen.has(node) || [...known].some((title) => title.includes(textOf(node)))) continue;
    tests.push(...testOf({ ...above, said: [...above.said, textOf(node)] }));
  }
  return [...new Map(tests.map((test) => [test.title, test])).values()];
}

function testOf({ file, said, engines, within = '' }) {
  const lines = [...new Set(said.at(-1).match(LINE) ?? [])];
  if (!lines.length) return [];
  const title = said
    .map((part) =>
      withoutLines(part)
        .replaceAll(/%[sijdo]/g, '…')
        .trim(),
    )
    .filter(Boolean)
    .reduce((start, part) => `${start}${/[:,]$/.test(start) ? '' : ':'} ${part}`)
    .replaceAll(/\s+/g, ' ')
    .replace(/[:,]$/, '');
  return [{ file, title: title + within, lines, engines, raw: said.join(' ') }];
}

/** Without the numbers in brackets, and what else is no part of the sentence. */
function withoutLines(said) {
  return said
    .replaceAll(/\(([^()]*)\)/g, (all, inner) => {
      const kept = inner
        .split(/,\s*/)
        .filter((part) => !/^R-[A-Z\d]+-\d\d$|^tricky case/.test(part))
        .join(', ');
      return kept === inner ? all : kept && `(${kept})`;
    })
    .replaceAll(/\s+(?=[:,.]|$)/g, '');
}

/** `it`, `describe` and what is made of them; undefined for any other call. */
function testCall(node, constants) {
  let callee = node.expression;
  let table;
  let engines;
  if (ts.isCallExpression(callee) && ts.isPropertyAccessExpression(callee.expression)) {
    const { name, expression } = callee.expression;
    if (name.text === 'each') table = valueOf(callee.arguments[0], constants);
    if (/^(skipIf|runIf)$/.test(name.text)) engines = 'Node, where what it needs is at hand';
    callee = expression;
  }
  if (ts.isCallExpression(callee)) {
    engines = 'engines that can';
    callee = callee.expression;
  }
  if (ts.isParenthesizedExpression(callee) && ts.isConditionalExpression(callee.expression)) {
    const { condition, whenTrue } = callee.expression;
    engines = enginesOf(condition.getText(), /\.skip$/.test(whenTrue.getText()));
    callee = /\.skip$/.test(whenTrue.getText()) ? callee.expression.whenFalse : whenTrue;
  }
  const name = callee.getText().replace(/\.(only|concurrent|sequential)$/, '');
  if (name === 'itInChromium') engines = 'Chromium';
  if (!/^(it|test|describe)$|^it[A-Z]\w*$/.test(name) || !node.arguments.length) return undefined;
  return { isGroup: name === 'describe', table, engines };
}

function enginesOf(condition, isSkipped) {
  const [, engine] = /^is(Chromium|Firefox|WebKit)$/.exec(condition) ?? [];
  if (!engine) return 'engines that can';
  const all = ['Chromium', 'Firefox', 'WebKit'];
  return isSkipped ? all.filter((name) => name !== engine).join(' and ') : engine;
}

function skipsItself(call, parts) {
  return !call.isGroup && parts.some((part) => /\bthis\.skip\(\)/.test(part.getText()));
}

function countTests(group) {
  let count = 0;
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const call = testCall(node, new Map());
      if (call && !call.isGroup) count++;
    }
    ts.forEachChild(node, visit);
  };
  for (const part of group.arguments.slice(1)) visit(part);
  return count > 1 ? ` (${count} tests)` : '';
}

function constantsOf(source) {
  const found = new Map();
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isIdentifier(node.name))
      found.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function valueOf(node, constants) {
  if (node && ts.isIdentifier(node)) return constants.get(node.text) ?? node;
  if (node && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)))
    return valueOf(node.expression, constants);
  return node;
}

/** All that a title can be; `…` stands for what only a run knows. */
function titlesOf(node, constants) {
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value && isText(value) ? titlesOf(value, constants) : ['…'];
  }
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isTemplateExpression(node)) return ['…'];
  return node.templateSpans.reduce(
    (starts, { expression, literal }) =>
      starts.flatMap((start) =>
        fillings(expression, constants).map((filling) => start + filling + literal.text),
      ),
    [node.head.text],
  );
}

function fillings(expression, constants) {
  // Says why a test is skipped, or nothing.
  if (ts.isConditionalExpression(expression) || /^unless\(/.test(expression.getText())) return [''];
  const object = ts.isElementAccessExpression(expression) && valueOf(expression.expression, constants);
  if (!object || !ts.isObjectLiteralExpression(object)) return ['…'];
  const values = object.properties.map(({ initializer }) => initializer);
  return values.every((value) => value && ts.isStringLiteralLike(value))
    ? values.map(({ text }) => text)
    : ['…'];
}

function isText(node) {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

function rowsWithLines(table) {
  if (!ts.isArrayLiteralExpression(table)) return [];
  return table.elements.flatMap((row) => {
    const cells = ts.isArrayLiteralExpression(row) ? [...row.elements] : [row];
    const texts = cells.map((cell) => (isText(cell) ? textOf(cell) : '…'));
    const node = cells.find((cell) => isText(cell) && textOf(cell).match(LINE));
    return node ? [{ node, texts }] : [];
  });
}

function filled(said, texts) {
  let at = 0;
  return said.replaceAll(/%[sijdo]/g, () => texts[at++] ?? '…');
}
