import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.js';
import { PROFILES, type ProfileId } from '../../src/core/profiles.js';
import { ConsentManager } from '../../src/index.js';
import { minimal } from './support/config.js';
import { expectRefusal } from './support/refusal.js';

/** What docs/profiles.md says of each region, written down a second time. */
const EXPECTED: Record<ProfileId, [minDays: number, mayExempt: readonly string[], hasCross: boolean]> = {
  eu: [1, ['analytical'], false],
  nl: [1, ['analytical'], false],
  be: [1, [], false],
  de: [1, [], false],
  fr: [1, ['analytical'], false],
  it: [182, ['analytical'], true],
  es: [1, ['analytical'], false],
  uk: [1, ['analytical'], false],
  ch: [1, ['analytical'], false],
  us: [366, ['analytical', 'tracking'], false],
  qc: [1, [], false],
  br: [1, ['analytical'], false],
};
const GROUND = 'A stated ground';
const LONGEST = 395;

/** The regions' laws of which a requirement speaks, for the titles of the tests that prove it. */
const REQUIREMENTS: Partial<Record<ProfileId, string>> = {
  qc: ', R-LAW-45',
  br: ', R-LAW-46',
  uk: ', R-LAW-47',
};
const ids = Object.keys(EXPECTED) as ProfileId[];
const titled = ids.map((id) => ({ id, also: REQUIREMENTS[id] ?? '' }));
const optIn = titled.filter(({ id }) => id !== 'us');

/** The least that a site in the region can say, with an answer that stands as long as any may. */
function site(profile: ProfileId, more: Partial<ConsentConfig> = {}): ConsentConfig {
  return { ...minimal, profile, cookie: { days: LONGEST }, ...more };
}

function expectAccepted(config: ConsentConfig): void {
  expect(() => new ConsentManager(config)).not.toThrow();
}

it('every profile is known, and no other', () => {
  expect(Object.keys(PROFILES)).toEqual(ids);
});

describe('how long an answer counts, and so when a visitor is asked again:', () => {
  it.each(ids)('%s: from its least number of days to 13 months (R-LAW-15, R-LAW-17)', (id) => {
    const [min] = EXPECTED[id];
    expect(PROFILES[id].days).toEqual([min, LONGEST]);
    for (const days of [min, Math.max(min, 182), LONGEST]) expectAccepted(site(id, { cookie: { days } }));
  });

  it.each(ids)('%s: not a day longer (R-LAW-17)', (id) => {
    for (const days of [LONGEST + 1, 730, Infinity]) {
      expectRefusal(site(id, { cookie: { days } }), 'cookie.days', days);
    }
  });

  it.each(ids)('%s: not a day shorter (R-LAW-15)', (id) => {
    const [min] = EXPECTED[id];
    expectRefusal(site(id, { cookie: { days: min - 1 } }), 'cookie.days', min - 1);
  });

  it.each<[ProfileId, number]>([
    ['it', 181],
    ['us', 364],
  ])('%s: the error tells a developer the days and the profile', (id, days) => {
    const { expected } = expectRefusal(site(id, { cookie: { days } }), 'cookie.days', days);
    expect(expected).toBe(`${EXPECTED[id][0]} to ${LONGEST} beside profile ${id}`);
  });

  it('the default of 182 days is enough everywhere but in the USA (R-LAW-15)', () => {
    for (const id of ids.filter((other) => other !== 'us')) expectAccepted(site(id, { cookie: {} }));
    expectRefusal(site('us', { cookie: {} }), 'cookie.days', 182);
  });
});

describe('what may run until the visitor objects:', () => {
  for (const { id, also } of titled) {
    const [, mayExempt] = EXPECTED[id];
    for (const category of ['functional', 'analytical', 'tracking']) {
      const config = site(id, { categories: { [category]: { exempt: GROUND } } });
      if (mayExempt.includes(category)) {
        it(`${id}: ${category}, on a stated ground (R-LAW-24${also})`, () => expectAccepted(config));
      } else {
        it(`${id}: not ${category}, whatever the ground (R-LAW-24, R-LAW-25${also})`, () => {
          const { expected } = expectRefusal(config, `categories.${category}.exempt`, GROUND);
          expect(expected).toBe(`none beside profile ${id}`);
        });
      }
    }

    it(`${id}: a category of the site's own, just as analytics (R-LAW-24${also})`, () => {
      const config = site(id, { categories: { appearance: { exempt: GROUND } } });
      if (mayExempt.includes('analytical')) expectAccepted(config);
      else expectRefusal(config, 'categories.appearance.exempt', GROUND);
    });

    it.each([true, 1, '', '  ', null])(`${id}: nothing on the ground %j (R-LAW-24${also})`, (exempt) => {
      const config = { ...site(id), categories: { analytical: { exempt } } };
      expectRefusal(config, 'categories.analytical.exempt', exempt);
    });
  }

  it.each(titled)(
    '$id: without a stated ground, all is denied until the visitor agrees (R-LAW-24$also)',
    ({ id }) => {
      const manager = new ConsentManager(site(id));
      for (const category of ['analytical', 'tracking']) expect(manager.allows(category)).toBe(false);
    },
  );

  it('a site that names no region is held to eu (R-LAW-24, R-LAW-25)', () => {
    const exempt = (category: string) => ({ ...minimal, categories: { [category]: { exempt: GROUND } } });
    expectAccepted(exempt('analytical'));
    expectAccepted(exempt('social'));
    const { expected } = expectRefusal(exempt('tracking'), 'categories.tracking.exempt', GROUND);
    expect(expected).toBe('none beside profile eu');
  });
});

describe('tracking until the visitor opts out, in the USA:', () => {
  const categories = { tracking: { exempt: GROUND } };

  it.each([{}, { block: 'labelled' as const }])('beside %j', (block) => {
    expectAccepted(site('us', { categories, ...block }));
  });

  it.each(['auto', 'strict'] as const)('not with block %j, which knows no signal of the browser', (block) => {
    const { expected } = expectRefusal(site('us', { categories, block }), 'block', block);
    expect(expected).toContain('labelled');
  });

  it.each(optIn)('and nowhere else: not in $id, in no mode (R-LAW-25$also)', ({ id }) => {
    for (const block of ['labelled', 'auto', 'strict'] as const) {
      expectRefusal(site(id, { categories, block }), 'categories.tracking.exempt', GROUND);
    }
  });
});

it.each(ids)('%s: the first layer has a cross only where the regulator asks for one', (id) => {
  expect(PROFILES[id].hasCross).toBe(EXPECTED[id][2]);
});

it.each(['', 'EU', 'us-ca', 'gb', 'opt-out', 'constructor', '__proto__', null, true, ['eu']])(
  'the unknown profile %j is refused',
  (profile) => {
    const { expected } = expectRefusal({ ...minimal, profile }, 'profile', profile);
    for (const id of ids) expect(expected.split('|')).toContain(id);
  },
);
