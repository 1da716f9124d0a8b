/** A vendor list of nobody's: fictional vendors, in the form of the third version. */
import type { TcfDeclaration, TcfOptions, TcfVendor, TcfVendorList } from '../../src/tcf.js';

const declared = (names: readonly string[]): Record<string, TcfDeclaration> =>
  Object.fromEntries(names.map((name, index) => [index + 1, { id: index + 1, name, description: name }]));

const vendor = (id: number, name: string, more: Partial<TcfVendor> = {}): TcfVendor => ({
  id,
  name,
  purposes: [1, 2, 7],
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [],
  features: [],
  specialFeatures: [],
  ...more,
});

/** A fresh one for each test, to be spoilt at will. */
export function vendorList(): TcfVendorList {
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 42,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-03-05T16:00:00Z',
    purposes: declared('keep choose follow target fit tailor count weigh study mend plain'.split(' ')),
    specialPurposes: declared(['guard', 'deliver', 'remember']),
    features: declared(['match', 'link', 'tell apart']),
    specialFeatures: declared(['place', 'scan']),
    vendors: {
      1: vendor(1, 'Kastanje Reclame B.V.'),
      2: vendor(2, 'Lindenfilm GmbH', { specialFeatures: [1] }),
      3: vendor(3, 'Berk & Zonen', { legIntPurposes: [8, 10] }),
      4: vendor(4, 'Iep Meten', { purposes: [1, 7, 8, 9], flexiblePurposes: [7] }),
      5: vendor(5, 'Gevelde Boom', { deletedDate: '2025-01-01T00:00:00Z' }),
    },
  };
}

/** For a site with the services `counter` (analytical), `pixel` and `player` (tracking). */
export function tcfOptions(more: Partial<TcfOptions> = {}): TcfOptions {
  return {
    cmpId: 1234,
    cmpVersion: 7,
    vendorList: vendorList(),
    vendors: { counter: 4, pixel: 1, player: 2 },
    purposes: {
      analytical: { purposes: [1, 7, 8, 9] },
      tracking: { purposes: [1, 2, 3, 4, 7], specialFeatures: [1] },
    },
    publisherCountryCode: 'NL',
    ...more,
  };
}
