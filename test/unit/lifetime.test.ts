import { describe, expect, it } from 'vitest';
import { lifetimeOf } from '../../src/services/lifetime.js';

const DAY = 86_400;

describe('a lifetime in words', () => {
  it.each([
    ['session', 'session'],
    ['Sessie', 'session'],
    ['browser session', 'session'],
    ['persistent', 'persistent'],
    ['until deleted', 'persistent'],
    ['tot verwijderd', 'persistent'],
    ['30 seconds', 30],
    ['1 minuut', 60],
    ['30 minutes', 1800],
    ['1 uur', 3600],
    ['24 hours', DAY],
    ['1 day', DAY],
    ['90 dagen', 90 * DAY],
    ['2 weken', 14 * DAY],
    ['1.5 days', 1.5 * DAY],
    ['1,5 dag', 1.5 * DAY],
    ['12 months', 365.25 * DAY],
    ['1 jaar', 365.25 * DAY],
    ['2 years', 2 * 365.25 * DAY],
    ['1 year and 24 days', 389.25 * DAY],
    ['1 jaar en 24 dagen', 389.25 * DAY],
  ])('%s is %s seconds, or what goes by no clock', (text, expected) => {
    expect(lifetimeOf(text)).toBe(expected);
  });

  it.each(['', 'a while', '13', 'up to 13 months', 'about 1 year', 'years', '3 moons', 'session or 1 day'])(
    'that nobody can measure is none: %s',
    (text) => {
      expect(lifetimeOf(text)).toBeUndefined();
    },
  );
});
