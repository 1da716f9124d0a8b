import { describe, expect, it } from 'vitest';
import { ConsentManager } from '../../src/index.js';
import { item, minimal, service } from './support/config.js';
import { expectRefusal } from './support/refusal.js';

describe('what a site declares', () => {
  const both = (category: string, kind: 'cookie' | 'localStorage' = 'cookie') => ({
    ...minimal,
    services: [
      service('one', 'analytical', { items: [item('shared')] }),
      service('two', category, { items: [item('shared', { kind })] }),
    ],
  });

  it('has a category, or it is refused (R-AUD-10)', () => {
    const { category: _, ...without } = service('one', 'tracking');
    expectRefusal({ ...minimal, services: [without] }, 'services[0].category', undefined);
    expectRefusal({ ...minimal, services: [{ ...without, category: '' }] }, 'services[0].category', '');
  });

  it('does not put one item in two categories (R-AUD-11)', () => {
    expectRefusal(both('tracking'), 'services[1].items[0].name', 'shared');
  });

  it('may share an item within a category, or its name with another kind of item', () => {
    expect(() => new ConsentManager(both('analytical'))).not.toThrow();
    expect(() => new ConsentManager(both('tracking', 'localStorage'))).not.toThrow();
  });
});
