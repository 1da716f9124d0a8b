// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { TCString } from '@iabtcf/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { startTcf, type TcfOptions } from '../../../src/tcf.js';
import { ConsentManager } from '../../../src/manager.js';
import { tcfOptions, vendorList } from '../../support/vendor-list.js';
import { leaveIab, site, useIab } from '../support/iab.js';
import { reopenPage, usePage } from '../support/page.js';

usePage();
useIab();
afterEach(() => {
  vi.useRealTimers();
});

async function open(options: Partial<TcfOptions> = {}, config: ConsentConfig = site) {
  const manager = new ConsentManager(config);
  const tcf = await startTcf(manager, tcfOptions(options));
  await manager.start();
  const decoded = () => TCString.decode(tcf.tcString!);
  return { manager, tcf, decoded };
}

const today = () => new Date(new Date().setUTCHours(0, 0, 0, 0));

describe('the TC string', () => {
  it('consents to what was accepted, and to no vendor that is not disclosed (R-INT-27)', async () => {
    const { manager, decoded } = await open();
    await manager.acceptAll();
    const model = decoded();
    expect([...model.purposeConsents.values()].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 7, 8, 9]);
    expect([...model.vendorConsents.values()]).toEqual([1, 2, 4]);
    expect([...model.specialFeatureOptins.values()]).toEqual([1]);
    expect([...model.vendorsDisclosed.values()]).toEqual([1, 2, 4]);
  });

  it('discloses the vendors in a segment of its own, and has nothing of the publisher’s (R-INT-27)', async () => {
    const { manager, tcf, decoded } = await open();
    await manager.acceptAll();
    // The first three bits of a segment but the first are its type: 1 is disclosed vendors, 3 the publisher's.
    const typeOf = (segment: string) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.indexOf(segment[0]!) >> 3;
    expect(tcf.tcString!.split('.').slice(1).map(typeOf)).toEqual([1, 3]);
    expect([decoded().publisherConsents.size, decoded().publisherLegitimateInterests.size]).toEqual([0, 0]);
  });

  it('consents to nothing after a refusal, and discloses all the same', async () => {
    const { manager, decoded } = await open();
    await manager.rejectAll();
    const model = decoded();
    for (const vector of [model.purposeConsents, model.vendorConsents, model.specialFeatureOptins])
      expect(vector.size).toBe(0);
    expect([...model.vendorsDisclosed.values()]).toEqual([1, 2, 4]);
  });

  it.each([
    ['a category', { tracking: true }, [1, 2], [2, 3, 4]],
    ['one service of it', { pixel: true }, [1], []],
    ['a category but for one service', { tracking: true, player: false }, [1], [2, 3, 4]],
    ['what only counts', { analytical: true }, [4], [8, 9]],
  ])(
    'follows a choice of %s: a purpose that two categories name needs both',
    async (_, choices, vendors, purposes) => {
      const { manager, decoded } = await open();
      await manager.save(choices);
      expect([...decoded().vendorConsents.values()]).toEqual(vendors);
      expect([...decoded().purposeConsents.values()]).toEqual(purposes);
    },
  );

  it('claims no legitimate interest at all: the notice asks for consent', async () => {
    const { manager, decoded } = await open({ vendors: { counter: 3, pixel: 1 } });
    await manager.acceptAll();
    expect(decoded().purposeLegitimateInterests.size).toBe(0);
    expect(decoded().vendorLegitimateInterests.size).toBe(0);
    expect(decoded().publisherRestrictions.numRestrictions).toBe(0);
  });

  it('is for this site alone, and says who speaks, where, and in which language (R-INT-27)', async () => {
    const { manager, decoded } = await open();
    await manager.acceptAll();
    expect(decoded()).toMatchObject({
      version: 2,
      isServiceSpecific: true,
      cmpId: 1234,
      cmpVersion: 7,
      vendorListVersion: 42,
      policyVersion: 5,
      publisherCountryCode: 'NL',
      consentLanguage: 'NL',
      purposeOneTreatment: false,
      // Our own words are not the framework's.
      useNonStandardStacks: true,
    });
  });

  it('says so where the site shows the framework’s own texts', async () => {
    const { manager, decoded } = await open({ usesStandardTexts: true });
    await manager.acceptAll();
    expect(decoded().useNonStandardStacks).toBe(false);
  });

  it.each([
    ['de-AT', 'DE'],
    ['nb', 'NO'],
    ['nn', 'NO'],
    ['pt-BR', 'PT'],
    ['fy', 'FY'],
  ])('writes the language %s as %s', async (language, written) => {
    const { manager, decoded } = await open({}, { ...site, language });
    await manager.rejectAll();
    expect(decoded().consentLanguage).toBe(written);
  });

  it('tells the day of the answer, twice the same, and no time of it (R-INT-27)', async () => {
    const { manager, decoded } = await open();
    await manager.acceptAll();
    expect(decoded().created).toEqual(today());
    expect(decoded().lastUpdated).toEqual(today());
  });

  it('is the same on a later day, for it is made of the stored answer: nothing else is stored', async () => {
    const { manager, tcf } = await open();
    await manager.save({ pixel: true });
    const cookies = document.cookie;
    expect(cookies.split('; ').map((pair) => pair.split('=')[0])).toEqual(['PrivacyCookieNotice']);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
    const later = new Date(Date.now() + 40 * 864e5);
    vi.useFakeTimers({ now: later, toFake: ['Date'] });
    reopenPage();
    leaveIab();
    const again = await open();
    expect(again.tcf.tcString).toBe(tcf.tcString);
    expect(again.decoded().created.getTime()).toBeLessThan(later.getTime() - 39 * 864e5);
  });

  it('of two refusals on one day is byte for byte the same', async () => {
    const first = await open();
    await first.manager.rejectAll();
    document.cookie = 'PrivacyCookieNotice=;max-age=0;path=/';
    reopenPage();
    leaveIab();
    const second = await open();
    await second.manager.rejectAll();
    expect(second.tcf.tcString).toBe(first.tcf.tcString);
  });

  it('takes no consent from what runs on another ground', async () => {
    const { manager, decoded } = await open(
      { vendors: { pixel: 1 }, purposes: { tracking: { purposes: [2] } } },
      { ...site, categories: { analytical: { exempt: 'Own figures only' } } },
    );
    expect(manager.allows('counter')).toBe(true);
    await manager.save({});
    expect(decoded().vendorConsents.size).toBe(0);
    expect(decoded().purposeConsents.size).toBe(0);
  });

  it('needs every service of a vendor that has two', async () => {
    const { manager, decoded } = await open({ vendors: { pixel: 1, player: 1 } });
    await manager.save({ pixel: true });
    expect(decoded().vendorConsents.size).toBe(0);
    await manager.save({ player: true });
    expect([...decoded().vendorConsents.values()]).toEqual([1]);
  });

  it('leaves the site’s own list as it was', async () => {
    const list = vendorList();
    const { manager } = await open({ vendorList: list });
    await manager.acceptAll();
    expect(list).toEqual(vendorList());
  });
});
