// @vitest-environment happy-dom
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { toDpv, toKantara, type JsonLd } from '../../../src/record.js';
import { item, minimal, service, shop } from '../support/config.js';
import { startPage, usePage } from '../support/page.js';
import { read } from '../support/source.js';

usePage();

const isKantara = new Ajv({ strict: false }).compile(
  JSON.parse(read('test/support/kantara.schema.json')) as object,
);
const party = {
  contact: 'A. de Vries',
  address: { streetAddress: 'Kade 1', addressCountry: 'NL' },
  email: 'privacy@voorbeeld.example',
  phone: '+31 20 000 00 00',
};
const site: ConsentConfig = {
  ...minimal,
  services: [
    service('basket', 'functional'),
    service('stats', 'analytical', { provider: 'Voorbeeld B.V.', items: [item('stats_*')] }),
    service('video', 'tracking', { thirdParties: 'Its advertisers' }),
    service('ads', 'tracking'),
  ],
};

describe('a Kantara receipt (R-REC-06)', () => {
  it('has all fields of the specification, and what was granted with whom it goes to', async () => {
    const { manager } = await startPage(site);
    await manager.save({ analytical: true, video: true });
    const receipt = await manager.receipt();
    const kantara = toKantara(receipt, site, party);
    isKantara(JSON.parse(JSON.stringify(kantara)));
    expect(isKantara.errors).toBe(null);
    expect(kantara).toMatchObject({
      version: 'KI-CR-v1.1.0',
      jurisdiction: 'EU',
      consentTimestamp: Math.floor(Date.now() / 864e5) * 86400,
      consentReceiptID: receipt.recordId,
      piiPrincipalId: receipt.recordId,
      language: 'en',
      piiControllers: [{ piiController: 'Voorbeeld B.V.', onBehalf: false, ...party }],
      policyUrl: '/privacy',
      sensitive: false,
      spiCat: [],
      services: [
        { service: 'The stats', purposes: [{ consentType: 'EXPLICIT', thirdPartyDisclosure: false }] },
        {
          service: 'The video',
          purposes: [{ thirdPartyDisclosure: true, thirdPartyName: 'Provider Ltd, Its advertisers' }],
        },
      ],
    });
    expect(kantara).not.toHaveProperty('publicKey');
  });

  it('lacks only how to reach the controller, where nobody says so', async () => {
    const { manager } = await startPage(site);
    await manager.acceptAll();
    const kantara = toKantara(await manager.receipt(), manager.config);
    const [controller] = kantara.piiControllers;
    expect(isKantara({ ...kantara, piiControllers: [{ ...controller, ...party }] })).toBe(true);
  });

  it('names the category where the site declares no services, and where it is', async () => {
    const { manager } = await startPage({ ...minimal, profile: 'uk' });
    await manager.save({ tracking: true });
    const kantara = toKantara(await manager.receipt(), minimal, party);
    expect(isKantara(JSON.parse(JSON.stringify(kantara)))).toBe(true);
    expect(kantara).toMatchObject({ jurisdiction: 'GB', services: [{ service: 'Tracking' }] });
  });

  it('is not made of a refusal', async () => {
    const { manager } = await startPage(site);
    await manager.rejectAll();
    const receipt = await manager.receipt();
    expect(() => toKantara(receipt, site)).toThrow(RangeError);
  });
});

/** All that the guide marks as mandatory for a record, and a config can know. */
const isDpv = new Ajv({ strict: false }).compile({
  type: 'object',
  required: [
    '@context',
    '@type',
    'dct:conformsTo',
    'dct:language',
    'dpv:hasDataSubject',
    'dpv:hasDataController',
    'dpv:hasJurisdiction',
    'dpv:hasNotice',
    'dpv:hasProcess',
  ],
  properties: {
    '@type': { const: 'dpv:ConsentRecord' },
    'dct:conformsTo': { const: 'https://w3id.org/dpv/schema/dpv-27560#record' },
    'dpv:hasJurisdiction': { pattern: '^loc:[A-Z]{2}$' },
    'dpv:hasProcess': {
      type: 'array',
      items: {
        required: [
          'dpv:hasPurpose',
          'dpv:hasPersonalData',
          'dpv:hasLegalBasis',
          'dpv:hasConsentStatus',
          'dpv:hasConsentControl',
        ],
        properties: {
          '@type': { const: 'dpv:Process' },
          'dpv:hasConsentStatus': {
            required: ['@type'],
            properties: {
              '@type': { pattern: '^dpv:Consent(Given|Refused|Withdrawn|Expired|Requested)$' },
            },
          },
        },
      },
    },
  },
});

function checked(record: JsonLd): JsonLd {
  isDpv(JSON.parse(JSON.stringify(record)));
  expect(isDpv.errors).toBe(null);
  // Every name is of a vocabulary that the context names, or JSON-LD's own.
  const prefixes = Object.keys(record['@context'] as object).filter((key) => !key.includes(':'));
  for (const [, name] of JSON.stringify(record).matchAll(/"((?:@|\w+:)\w+)":/g))
    expect(['@context', '@type', '@id', ...prefixes]).toContain(name!.replace(/:.*/, ''));
  return record;
}

const statusesOf = (record: JsonLd) =>
  Object.fromEntries(
    (record['dpv:hasProcess'] as JsonLd[]).map((process) => [
      process['dct:identifier'],
      (process['dpv:hasConsentStatus'] as JsonLd)['@type'],
    ]),
  );

describe('a record in the Data Privacy Vocabulary (R-REC-06)', () => {
  it('has a process with its status for each service that needs consent', async () => {
    const { manager } = await startPage(site);
    await manager.save({ analytical: true });
    const receipt = await manager.receipt();
    const record = checked(toDpv(receipt, site));
    expect(record).toMatchObject({
      'dct:identifier': receipt.recordId,
      'dpv:hasJurisdiction': 'loc:EU',
      'dpv:hasNotice': [{ 'dct:identifier': `sha256:${receipt.noticeHash}` }, {}],
    });
    expect(statusesOf(record)).toEqual({
      stats: 'dpv:ConsentGiven',
      video: 'dpv:ConsentRefused',
      ads: 'dpv:ConsentRefused',
    });
    expect((record['dpv:hasProcess'] as JsonLd[])[0]).toMatchObject({
      'dpv:hasService': 'The stats',
      'dpv:hasPurpose': { 'skos:broader': 'dpv:ServiceUsageAnalytics', 'skos:definition': 'does things' },
      'dpv:hasStorageCondition': [{ 'dct:title': 'stats_*', 'dpv:hasDuration': 'session' }],
    });
  });

  it('tells what was withdrawn from what was refused', async () => {
    const { manager } = await startPage(site);
    await manager.save({ video: true });
    await manager.withdraw('video');
    expect(statusesOf(checked(toDpv(await manager.receipt(), manager.config)))).toEqual({
      stats: 'dpv:ConsentRefused',
      video: 'dpv:ConsentWithdrawn',
      ads: 'dpv:ConsentRefused',
    });
  });

  it('names nobody where nothing was agreed to, nor before an answer', async () => {
    const { manager } = await startPage({ ...shop, profile: 'qc' });
    const asked = checked(toDpv(await manager.receipt(), shop));
    expect(new Set(Object.values(statusesOf(asked)))).toEqual(new Set(['dpv:ConsentRequested']));
    await manager.rejectAll();
    const refused = checked(toDpv(await manager.receipt(), shop));
    expect(refused).not.toHaveProperty('dct:identifier');
    expect(refused['dpv:hasDataSubject']).toEqual({ '@type': 'dpv:DataSubject' });
    expect(refused['dpv:hasJurisdiction']).toBe('loc:CA');
  });
});
