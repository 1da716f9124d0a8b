// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { TCString } from '@iabtcf/core';
import { describe, expect, it } from 'vitest';
import { ConsentManager } from '../../../src/manager.js';
import { startTcf } from '../../../src/tcf.js';
import { tcfOptions } from '../../support/vendor-list.js';
import { ask, leaveIab, listenAsVendor, site, statusesOf, useIab } from '../support/iab.js';
import { reopenPage, usePage } from '../support/page.js';

usePage();
useIab();

/** A vendor that was there first, and a page that then opens. */
async function open({ isLate = false } = {}) {
  const manager = new ConsentManager(site);
  if (isLate) await manager.start();
  const started = startTcf(manager, tcfOptions());
  const heard = listenAsVendor();
  const tcf = await started;
  if (!isLate) await manager.start();
  return { manager, tcf, heard };
}

/** On the next page, where the answer is stored. */
async function openAgain(options?: { isLate?: boolean }) {
  reopenPage();
  leaveIab();
  return open(options);
}

const consentsOf = ({ tcString }: { tcString: string }) => [
  ...TCString.decode(tcString).vendorConsents.values(),
];

describe('what vendors hear', () => {
  it('is the layer, with no consent in it, and then the choice (R-INT-26)', async () => {
    const { manager, heard } = await open();
    expect(statusesOf(heard)).toEqual(['cmpuishown']);
    expect(consentsOf(heard[0]!)).toEqual([]);
    await manager.acceptAll();
    expect(statusesOf(heard)).toEqual(['cmpuishown', 'useractioncomplete']);
    expect(consentsOf(heard[1]!)).toEqual([1, 2, 4]);
  });

  it('is the stored choice on the next page, and no layer (R-INT-26)', async () => {
    const first = await open();
    await first.manager.save({ pixel: true });
    const { heard } = await openAgain();
    expect(statusesOf(heard)).toEqual(['tcloaded']);
    expect(consentsOf(heard[0]!)).toEqual([1]);
    expect(ask('ping')).toMatchObject({ cmpStatus: 'loaded', displayStatus: 'disabled', gdprApplies: true });
  });

  it('is no `tcloaded` where a stored choice counts no more, and the visitor is asked (R-INT-26)', async () => {
    const first = await open();
    await first.manager.acceptAll();
    document.cookie = document.cookie.replace(/1\.\w{7}/, '1.0000000') + '; path=/';
    const { heard } = await openAgain();
    expect(statusesOf(heard)).toEqual(['cmpuishown']);
    expect(consentsOf(heard[0]!)).toEqual([]);
  });

  it('is the same where the interface comes after the page has started', async () => {
    const first = await open({ isLate: true });
    expect(statusesOf(first.heard)).toEqual(['cmpuishown']);
    await first.manager.rejectAll();
    expect(statusesOf(first.heard)).toEqual(['cmpuishown', 'useractioncomplete']);
    const second = await openAgain({ isLate: true });
    expect(statusesOf(second.heard)).toEqual(['tcloaded']);
  });

  it('is every change of mind, each once: the layer, the withdrawal, and being asked anew', async () => {
    const first = await open();
    await first.manager.acceptAll();
    const { manager, heard } = await openAgain();
    await manager.showPreferences();
    await manager.withdraw('tracking');
    await manager.reset();
    await manager.acceptAll();
    expect(statusesOf(heard)).toEqual([
      'tcloaded',
      'cmpuishown',
      'useractioncomplete',
      'cmpuishown',
      'useractioncomplete',
    ]);
    expect(heard.map(consentsOf)).toEqual([[1, 2, 4], [1, 2, 4], [4], [], [1, 2, 4]]);
  });

  it('is told before anything is removed or runs again: vendors know first', async () => {
    const { manager, heard } = await open();
    await manager.acceptAll();
    const order: string[] = [];
    document.addEventListener('consent-withdraw', () =>
      order.push(`withdraw after ${statusesOf(heard).at(-1)}`),
    );
    document.addEventListener('consent-change', () =>
      order.push(`change after ${consentsOf(heard.at(-1)!)}`),
    );
    await manager.rejectAll();
    expect(order).toEqual(['change after ', 'withdraw after useractioncomplete']);
  });

  it('is the choice confirmed where the second layer is left as it was', async () => {
    const { manager, heard } = await open();
    await manager.acceptAll();
    await manager.showPreferences();
    manager.hidePreferences();
    expect(statusesOf(heard).slice(2)).toEqual(['cmpuishown', 'useractioncomplete']);
    expect(heard.at(-1)!.tcString).toBe(heard[1]!.tcString);
    expect(ask('ping')['displayStatus']).toBe('hidden');
  });

  it('is no choice where the first layer goes without one', async () => {
    const { manager, heard } = await open();
    expect(ask('ping')['displayStatus']).toBe('visible');
    manager.hide();
    expect(statusesOf(heard)).toEqual(['cmpuishown']);
    expect(ask('ping')['displayStatus']).toBe('hidden');
    await manager.show();
    expect(statusesOf(heard)).toEqual(['cmpuishown', 'cmpuishown']);
  });

  it('is the forgotten answer at once, though the layer is still on its way', async () => {
    const first = await open();
    await first.manager.acceptAll();
    reopenPage();
    leaveIab();
    const manager = new ConsentManager(site, { loadInterface: () => new Promise(() => {}) });
    await startTcf(manager, tcfOptions());
    const heard = listenAsVendor();
    await manager.start();
    await manager.reset();
    expect(statusesOf(heard)).toEqual(['tcloaded', 'cmpuishown']);
    expect(consentsOf(heard[1]!)).toEqual([]);
  });

  it('has the disclosed vendors, and all that it asks for, under the names of TCF 2.3 (R-INT-27)', async () => {
    const { manager, heard } = await open();
    await manager.save({ pixel: true });
    const names = {
      useNonStandardTexts: true,
      vendor: { disclosedVendors: { 1: true, 2: true, 3: false, 4: true } },
    };
    expect(heard.at(-1)).toMatchObject(names);
    expect(ask('getTCData', [2, 5])).toMatchObject({
      vendor: { consents: { 2: false, 5: false }, disclosedVendors: { 2: true, 5: false } },
    });
  });

  it('is nothing of a placeholder that is drawn', async () => {
    const { manager, heard } = await open();
    await manager.rejectAll();
    await manager.show('embeds');
    expect(heard).toHaveLength(2);
  });

  it('ends with `removeEventListener` (R-INT-26)', async () => {
    const { manager, heard } = await open();
    expect(ask('removeEventListener', heard[0]!.listenerId)).toBe(true);
    expect(ask('removeEventListener', 999)).toBe(false);
    await manager.acceptAll();
    expect(heard).toHaveLength(1);
  });
});

describe('a ping', () => {
  it('is answered at once, by the stub and by what comes after it (R-INT-26)', async () => {
    const manager = new ConsentManager(site);
    const started = startTcf(manager, tcfOptions());
    expect(ask('ping')).toEqual({
      cmpLoaded: false,
      cmpStatus: 'stub',
      displayStatus: 'hidden',
      apiVersion: '2',
    });
    await started;
    expect(ask('ping')).toMatchObject({
      cmpLoaded: true,
      cmpId: 1234,
      cmpVersion: 7,
      gdprApplies: true,
      tcfPolicyVersion: 5,
      displayStatus: 'hidden',
    });
    await manager.start();
    expect(ask('ping')).toMatchObject({ cmpStatus: 'loaded', displayStatus: 'visible', gvlVersion: 42 });
  });
});
