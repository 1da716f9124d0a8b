import { describe, it } from 'vitest';
import { minimal, service } from './support/config.js';
import { expectRefusal } from './support/refusal.js';

describe('what a site declares', () => {
  it('has a category, or it is refused (R-AUD-10)', () => {
    const without: object = { ...service('one', 'tracking'), category: undefined };
    expectRefusal({ ...minimal, services: [without] }, 'services[0].category', undefined);
    expectRefusal({ ...minimal, services: [{ ...without, category: '' }] }, 'services[0].category', '');
  });
});
