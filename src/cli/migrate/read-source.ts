import { parse, parseExpressionAt, type Expression, type Node, type Program } from 'acorn';
import { EXIT, Failure } from '../failure.js';
import { placeOf } from '../lines.js';
import { valueOf, type ReadObject } from './literal.js';

/** What a file says that could be a config. */
export interface Source {
  /** Its objects, those that stand for themselves first. */
  readonly objects: readonly ReadObject[];
  /** Ids that are pushed: `tarteaucitron.job.push('gtag')`. */
  readonly pushed: readonly { readonly id: string; readonly offset: number }[];
}

/**
 * Reads a JSON or JavaScript file without running any of it.
 * @throws {Failure} when it is neither
 */
export function readSource(path: string, text: string): Source {
  try {
    const program = parseText(text);
    return gather(program);
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(EXIT.usage, `${path}: nested too deeply to be read`);
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column } = placeOf(text, (error as SyntaxError & { pos?: number }).pos ?? 0);
    const message = error.message.replace(/ \(\d+:\d+\)$/, '');
    throw new Failure(EXIT.usage, `${path}:${line}:${column}: expected JSON or JavaScript: ${message}`);
  }
}

function parseText(text: string): Node {
  const options = { ecmaVersion: 'latest', allowHashBang: true } as const;
  // An object by itself, as in JSON, is no statement: it would be read as a block.
  if (/^\s*[{[]/.test(text)) {
    const node = parseExpressionAt(text, 0, options);
    if (!text.slice(node.end).trim()) return node;
  }
  try {
    return parse(text, { ...options, sourceType: 'module' });
  } catch {
    return parse(text, { ...options, sourceType: 'script' });
  }
}

function gather(root: Node): Source {
  const constants = new Map<string, Expression>();
  const named = new Set<string>();
  const whole: Expression[] = [];
  const inCalls: Expression[] = [];
  const pushed: { id: string; offset: number }[] = [];
  const visit = (node: Node): void => {
    switch (node.type) {
      case 'VariableDeclarator': {
        const { id, init } = node as Node & { id: Node & { name?: string }; init: Expression | null };
        if (id.name && init) {
          // Twice the same name is two constants of two functions: neither is known.
          if (named.has(id.name)) constants.delete(id.name);
          else constants.set(id.name, init);
          named.add(id.name);
          whole.push(init);
        }
        break;
      }
      case 'AssignmentExpression':
        whole.push((node as Node & { right: Expression }).right);
        break;
      case 'ExportDefaultDeclaration':
        whole.push((node as Node & { declaration: Expression }).declaration);
        break;
      case 'CallExpression': {
        const call = node as Node & { callee: Node; arguments: Expression[] };
        const [first] = call.arguments;
        if (first) inCalls.push(first);
        if (isPush(call.callee)) {
          for (const one of call.arguments) {
            if (one.type === 'Literal' && typeof one.value === 'string')
              pushed.push({ id: one.value, offset: one.start });
          }
        }
      }
    }
    for (const child of childrenOf(node)) visit(child);
  };
  if (root.type === 'Program') (root as Program).body.forEach(visit);
  else whole.push(root as Expression);
  const objects = [...inCalls, ...whole]
    .map((node) => (node.type === 'ObjectExpression' ? valueOf(node, constants) : undefined))
    .filter((value): value is ReadObject => value !== undefined);
  return { objects, pushed };
}

/** `tarteaucitron.job.push`, also of `(tarteaucitron.job = tarteaucitron.job || [])`. */
function isPush(callee: Node): boolean {
  const { property, object } = callee as Node & { property?: { name?: string }; object?: Node };
  return property?.name === 'push' && !!object && mentionsJob(object);
}

function mentionsJob(node: Node): boolean {
  const { type, property, left } = node as Node & { property?: { name?: string }; left?: Node };
  return type === 'MemberExpression' ? property?.name === 'job' : !!left && mentionsJob(left);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((one): one is Node => typeof (one as Node | null)?.type === 'string');
}
