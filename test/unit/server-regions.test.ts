import { describe, expect, it, vi } from 'vitest';
import { PROFILES, type ProfileId } from '../../src/core/profiles.js';
import { gpcJson, profileFor } from '../../src/server.js';

describe('what a site says of the signal', () => {
  it('is the day on which it last looked at it, as the standard has it (R-INT-29)', () => {
    const body = '{"gpc":true,"lastUpdate":"2026-02-28"}';
    expect(gpcJson('2026-02-28')).toEqual({ body, contentType: 'application/json' });
    expect(gpcJson(new Date('2026-02-28T23:59:59Z')).body).toBe(body);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-2-8',
    '28-02-2026',
    '2026-02-28T00:00:00Z',
    ' 2026-02-28',
    new Date(NaN),
    new Date(864e13),
  ])('is refused where %s is no day (R-INT-29)', (given) => {
    expect(() => gpcJson(given)).toThrow(RangeError);
    expect(() => gpcJson(given)).toThrow(
      `lastUpdate: expected a day as YYYY-MM-DD, but got "${String(given)}"`,
    );
  });
});

describe('the profile of a region', () => {
  const regions: [string, ProfileId][] = [
    ['NL', 'nl'],
    ['BE', 'be'],
    ['DE', 'de'],
    ['DE-BY', 'de'],
    ['FR', 'fr'],
    ['IT', 'it'],
    ['ES', 'es'],
    ['GB', 'uk'],
    ['GB-SCT', 'uk'],
    ['CH', 'ch'],
    ['US', 'us'],
    ['US-CA', 'us'],
    ['CA-QC', 'qc'],
    ['BR', 'br'],
    ['de', 'de'],
    ['ca-qc', 'qc'],
  ];
  it.each(regions)('%s is %s (R-LAW-31)', (region, profile) => {
    expect(profileFor(region)).toBe(profile);
  });

  it.each([
    null,
    undefined,
    '',
    'XX',
    'T1',
    'EU',
    'AT',
    'CA',
    'CA-ON',
    'QC',
    'JP',
    'USA',
    'US-',
    'US-CALI',
    'NL ',
  ])('is the opt-in of the Union for %j (R-LAW-31)', (region) => {
    expect(profileFor(region)).toBe('eu');
  });

  it('is one that is there, and each can be had (R-LAW-31)', () => {
    const found = new Set([...regions.map(([region]) => profileFor(region)), profileFor(null)]);
    expect([...found].sort()).toEqual(Object.keys(PROFILES).sort());
  });

  it('asks nobody where the visitor is (R-LAW-31)', () => {
    const ask = vi.spyOn(globalThis, 'fetch');
    for (const [region] of regions) profileFor(region);
    expect(ask).not.toHaveBeenCalled();
  });
});
