/** How an element looks: all that the browser computed, but for what its label's length decides. */
import { expect } from '@esm-bundle/chai';

export type Looks = Record<string, string>;

// Label and place: the boxes' sizes are compared by themselves. A custom property has no looks of its own.
const SIZES =
  /^(--.*|width|height|(block|inline)-size|(perspective|transform)-origin|(top|right|bottom|left)|inset-.*)$/;

/** Of the element and what is generated before and after it. */
export function looksOf(element: Element): Looks {
  const looks: Looks = {};
  for (const pseudo of ['', '::before', '::after']) {
    const style = getComputedStyle(element, pseudo || null);
    for (const name of style) if (!SIZES.test(name)) looks[pseudo + name] = style.getPropertyValue(name);
  }
  return looks;
}

/** Fails with the properties in which any of them differs from the first. */
export function areAlike(what: string, [first, ...others]: Looks[]): void {
  expect(Object.keys(first!).length, 'properties').to.be.greaterThan(300);
  for (const other of others) {
    const names = Object.keys(first!).filter((name) => first![name] !== other[name]);
    const differences = names.map((name) => `${name}: ${first![name]} / ${other[name]}`);
    expect(differences, what).to.deep.equal([]);
  }
}
