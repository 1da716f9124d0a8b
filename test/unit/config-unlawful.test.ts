import { describe, expect, it } from 'vitest';
import { ConsentManager } from '../../src/index.js';
import { item, minimal, service } from './support/config.js';
import { expectRefusal, refusalOf } from './support/refusal.js';

describe('an unlawful config is refused:', () => {
  it.each(['default', 'enabled', 'preset', 'checked', 'on', 'granted', 'required', 'necessary'])(
    'a category or service that is on beforehand by %j (R-LAW-04, R-AUD-03)',
    (key) => {
      for (const category of ['functional', 'analytical', 'tracking', 'social']) {
        const config = { ...minimal, categories: { [category]: { [key]: true } } };
        expectRefusal(config, `categories.${category}.${key}`, true);
      }
      const services = [{ ...service('stats', 'analytical'), [key]: true }];
      expectRefusal({ ...minimal, services }, `services[0].${key}`, true);
      expectRefusal({ ...minimal, [key]: ['analytical'] }, key, ['analytical']);
    },
  );

  it.each([
    'legitimateInterest',
    'legitimateInterests',
    'legInt',
    'objection',
    'optOut',
    'legalBasis',
    'basis',
  ])('storage on legitimate interest, by %j (R-LAW-22)', (key) => {
    expectRefusal({ ...minimal, [key]: true }, key, true);
    expectRefusal(
      { ...minimal, categories: { tracking: { [key]: true } } },
      `categories.tracking.${key}`,
      true,
    );
    const services = [{ ...service('ads', 'tracking'), [key]: 'legitimate interest' }];
    expectRefusal({ ...minimal, services }, `services[0].${key}`, 'legitimate interest');
  });

  it.each(['tracking', 'functional'])('%s exempted from asking', (id) => {
    const config = { ...minimal, categories: { [id]: { exempt: 'We would like to' } } };
    expectRefusal(config, `categories.${id}.exempt`, 'We would like to');
  });

  it.each([true, 1, '', '  ', null])('an exemption without a stated ground (%j)', (exempt) => {
    expectRefusal(
      { ...minimal, categories: { analytical: { exempt } } },
      'categories.analytical.exempt',
      exempt,
    );
  });

  it.each(['', ' ', '\n', null, false])(
    'a notice whose reject button has no words (%j, R-AUD-02)',
    (rejectAll) => {
      expectRefusal({ ...minimal, texts: { rejectAll } }, 'texts.rejectAll', rejectAll);
    },
  );

  it.each(['buttons', 'hideReject', 'rejectAll', 'showReject'])(
    'a notice without its reject button, by %j (R-AUD-02)',
    (key) => {
      expectRefusal({ ...minimal, [key]: false }, key, false);
    },
  );

  it.each([396, 400, 730, Infinity])(
    'an answer that stands longer than 13 months, %d days (R-LAW-17)',
    (days) => {
      expectRefusal({ ...minimal, cookie: { days } }, 'cookie.days', days);
    },
  );

  it.each(['us-ca', 'opt-out', 'none'])('the profile %j, which stands for no law', (profile) => {
    expectRefusal({ ...minimal, profile }, 'profile', profile);
  });

  it.each([undefined, 182, 364])(
    'in the USA, an answer after which %j days later is asked again (R-LAW-15)',
    (days) => {
      expectRefusal({ ...minimal, profile: 'us', cookie: { days } }, 'cookie.days', days ?? 182);
    },
  );
});

describe('a cookie that the browser would drop without a word is refused:', () => {
  it.each([
    ['a domain', { domain: 'example.nl' }],
    ['another path', { path: '/shop' }],
    ['no secure', { secure: false }],
  ])('__Host- with %s', (_, attributes) => {
    const error = refusalOf({ ...minimal, cookie: { name: '__Host-Choice', ...attributes } });
    expect(error.option).toMatch(/^cookie\./);
    expect(error.expected).toContain('__Host-');
  });

  it.each([[undefined], [false]])('SameSite None with secure %j', (secure) => {
    const error = expectRefusal(
      { ...minimal, cookie: { sameSite: 'None', secure } },
      'cookie.secure',
      secure,
    );
    expect(error.expected).toContain('None');
  });
});

const TRACKERS = [
  '_ga',
  '_ga_ABC123',
  '_gid',
  '_gat',
  '_fbp',
  '_fbc',
  'IDE',
  '_gcl_au',
  '_ttp',
  '_uetsid',
  '_uetvid',
  '_pin_unauth',
];

describe('a well-known tracker counts as functional for nobody:', () => {
  it.each(TRACKERS)('a functional service that sets %s is refused (R-LAW-23)', (name) => {
    const services = [service('shop', 'functional', { items: [item('basket'), item(name)] })];
    const error = expectRefusal({ ...minimal, services }, 'services[0].category', 'functional');
    expect(error.expected).toContain(name);
  });

  it.each(TRACKERS)('and a service that tracks may set %s', (name) => {
    const services = [service('ads', 'tracking', { items: [item(name)] })];
    expect(() => new ConsentManager({ ...minimal, services })).not.toThrow();
  });

  it.each(['session', 'basket', 'IDEAL', 'gallery', 'csrf_ga', 'XSRF-TOKEN'])(
    'but a functional %s may stay',
    (name) => {
      const services = [service('shop', 'functional', { items: [item(name)] })];
      expect(() => new ConsentManager({ ...minimal, services })).not.toThrow();
    },
  );
});

describe('no id stands for two things:', () => {
  it('two services of one id are refused, in one category or in two', () => {
    for (const category of ['analytical', 'tracking']) {
      const services = [service('twin', 'tracking'), service('twin', category)];
      expectRefusal({ ...minimal, services }, 'services', 'twin');
    }
  });

  it.each(['functional', 'tracking', 'social'])('so is a service that is called as the category %s', (id) => {
    const config = { ...minimal, categories: { social: {} }, services: [service(id, 'tracking')] };
    expectRefusal(config, 'services', id);
  });
});
