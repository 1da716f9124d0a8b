import type { Expression, Node, ObjectExpression, SpreadElement } from 'acorn';

/** What only running the code would tell: a function, a call, a name from elsewhere. */
export class Unread {
  readonly what: string;

  constructor(what: string) {
    this.what = what;
  }
}

/** A regular expression of the file, by its source. */
export class Pattern {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type ReadObject = Readonly<Record<string, unknown>>;

/** Constants of the file by name. */
export type Constants = ReadonlyMap<string, Expression>;

const offsets = new WeakMap<object, Map<string, number>>();

/** Where a key of an object that was read stands in the file. */
export function offsetOf(object: object, key: string): number {
  return offsets.get(object)?.get(key) ?? 0;
}

/** The value of an expression that says it by itself. Nothing of the file is ever run. */
export function valueOf(node: Expression | SpreadElement, constants: Constants, depth = 0): unknown {
  // A constant may name itself, or nest without end.
  if (depth > 200) return new Unread('nested too deeply');
  const read = (one: Expression | SpreadElement) => valueOf(one, constants, depth + 1);
  switch (node.type) {
    case 'Literal':
      return node.regex ? new Pattern(node.regex.pattern) : node.value;
    case 'TemplateLiteral':
      return node.expressions.length
        ? new Unread('a text that is put together')
        : node.quasis[0]!.value.cooked;
    case 'ArrayExpression':
      return node.elements.map((one) => (one ? read(one) : null));
    case 'ObjectExpression':
      return readObject(node, read);
    case 'UnaryExpression':
      return negated(node.operator, read(node.argument));
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier'
        ? new Unread('code')
        : joined(node.operator, read(node.left), read(node.right));
    case 'ParenthesizedExpression':
      return read(node.expression);
    case 'Identifier':
      if (node.name === 'undefined') return undefined;
      return constants.has(node.name) ? read(constants.get(node.name)!) : new Unread(`the name ${node.name}`);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return new Unread('a function');
    default:
      return new Unread('code');
  }
}

function readObject(node: ObjectExpression, read: (one: Expression) => unknown): ReadObject {
  // With no prototype: `__proto__` is a name like any other.
  const object = Object.create(null) as Record<string, unknown>;
  const places = new Map<string, number>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      object['...'] = new Unread('what is spread into it');
      places.set('...', property.start);
      continue;
    }
    const key = nameOf(property.key, property.computed);
    if (key === undefined) continue;
    object[key] =
      property.method || property.kind !== 'init' ? new Unread('a function') : read(property.value);
    places.set(key, property.start);
  }
  offsets.set(object, places);
  return object;
}

function nameOf(key: Node, isComputed: boolean): string | undefined {
  const { type, name, value } = key as Node & { name?: string; value?: unknown };
  if (type === 'Literal') return String(value);
  return type === 'Identifier' && !isComputed ? name : undefined;
}

function negated(operator: string, value: unknown): unknown {
  if (operator === '-' && typeof value === 'number') return -value;
  return operator === '!' && !(value instanceof Unread) ? !value : new Unread('code');
}

function joined(operator: string, left: unknown, right: unknown): unknown {
  const isText = (one: unknown) => typeof one === 'string' || typeof one === 'number';
  return operator === '+' && isText(left) && isText(right)
    ? typeof left === 'number' && typeof right === 'number'
      ? left + right
      : `${left}${right}`
    : new Unread('code');
}
