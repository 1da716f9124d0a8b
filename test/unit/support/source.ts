import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../../..');

/** Every file below a folder of the project, as paths from its root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
}

/** A file's code without its comments and types. */
export function codeOf(path: string): string {
  const { Latest: target } = ts.ScriptTarget;
  return ts.transpileModule(read(path), { compilerOptions: { target, removeComments: true } }).outputText;
}

export interface Import {
  readonly from: string;
  /** Path of a file in the project, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

/** What a module imports, exports on, or loads later. */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const note = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const to = text.startsWith('.') ? normalize(join(dirname(path), text.replace(/\.js$/, '.ts'))) : text;
    found.push({ from: path, to: to.replaceAll('\\', '/'), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      note(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      note(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      note(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isTemplateExpression(specifier)) {
        // Any file of the folder before the first variable part.
        const folder = normalize(join(dirname(path), specifier.head.text));
        found.push(...filesIn(folder).map((to) => ({ from: path, to, isType: false })));
      } else note(specifier, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}
