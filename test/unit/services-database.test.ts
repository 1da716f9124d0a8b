import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/services/index.js';
import type { Service } from '../../src/services/service.js';

/*
 * The Open Cookie Database (https://github.com/jkwakman/Open-Cookie-Database) gives cookies a category too.
 * CONSENT_COOKIE_DATABASE names its JSON file. Where it takes a cookie for more intrusive than a sheet does, the
 * sheet may be wrong: an outlier that an audit would remark on. The other way round costs a visitor nothing.
 */
const file = process.env['CONSENT_COOKIE_DATABASE'];
const isThere = !!file && existsSync(file);

interface Row {
  readonly cookie: string;
  readonly category: string;
  /** `1`: the name is a beginning. */
  readonly wildcardMatch: string;
}
const rows = isThere
  ? Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Row[]>).flat()
  : [];

const INTRUSION: Readonly<Record<string, number>> = {
  Analytics: 1,
  Marketing: 2,
  analytical: 1,
  tracking: 2,
};
const intrusionOf = (category: string) => INTRUSION[category] ?? 0;

/** What the database says of a name, which may have a star in it. */
function rowsOf(name: string): Row[] {
  const start = name.replace(/\*.*/, '');
  return rows.filter(({ cookie, wildcardMatch }) =>
    wildcardMatch === '1' ? cookie.length > 1 && start.startsWith(cookie) : cookie === name,
  );
}

/** Why a sheet is right all the same. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'adobe-analytics s_ecid': 'holds the same visitor number as AMCV_*, for the site’s own statistics',
  'adobe-analytics AMCV_*':
    'is the number by which Adobe Analytics counts; the audience product is another one',
  'adobe-analytics AMCVS_*': 'says that the session has begun, beside AMCV_*',
  'infonline i00': 'counts reach for the official figures, and follows nobody for advertising',
  'optimizely optimizelyEndUserId': 'keeps a visitor in the same variant of an experiment',
  'optimizely optimizelyDomainTestCookie': 'is set and deleted to find the domain that cookies can have',
  'shopify _tracking_consent': 'keeps the visitor’s own answer about consent',
  'usabilla usbls': 'remembers within a session which questions were shown',
};

const outliers = (Object.values(door) as readonly Service[]).flatMap(({ facts: { id, category, items } }) =>
  items
    .filter(({ name }) => {
      const theirs = rowsOf(name).map((row) => intrusionOf(row.category));
      return theirs.length && intrusionOf(category) < Math.min(...theirs);
    })
    .map(({ name }) => `${id} ${name}`),
);

describe.skipIf(!isThere)('the Open Cookie Database (skipped without CONSENT_COOKIE_DATABASE)', () => {
  it('is read, and knows cookies as they are known', () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(rowsOf('_ga_*').map(({ category }) => category)).toContain('Analytics');
    expect(rowsOf('_fbp').map(({ category }) => category)).toEqual(['Marketing']);
  });

  it('takes none of the items for more intrusive than its sheet says, but for those with a reason (R-AUD-13)', () => {
    expect(outliers.filter((outlier) => !ACCEPTED[outlier])).toEqual([]);
  });

  it('leaves no reason over', () => {
    expect(Object.keys(ACCEPTED).filter((outlier) => !outliers.includes(outlier))).toEqual([]);
  });
});
