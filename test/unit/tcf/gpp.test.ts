// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { GppModel } from '@iabgpp/cmpapi';
import { TCString } from '@iabtcf/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../../src/core/config.js';
import { placeGppStub, startGpp, type GppOptions } from '../../../src/gpp.js';
import { ConsentManager } from '../../../src/manager.js';
import { startTcf } from '../../../src/tcf.js';
import { tcfOptions } from '../../support/vendor-list.js';
import { leaveIab, site, useIab } from '../support/iab.js';
import { reopenPage, usePage } from '../support/page.js';

usePage();
useIab();
afterEach(() => browserSays(undefined));

function browserSays(globalPrivacyControl: unknown): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', {
    configurable: true,
    value: globalPrivacyControl,
  });
}

interface Event {
  readonly eventName: string;
  readonly listenerId: number;
  readonly data: unknown;
  readonly pingData: Record<string, unknown>;
}

function ask(command: string, parameter?: unknown): Record<string, unknown> {
  let answer: unknown = 'nothing';
  window.__gpp!(command, (value) => (answer = value), parameter);
  return answer as Record<string, unknown>;
}

const sells = { sale: true, sharing: true, targetedAdvertising: true };
const options: GppOptions = { cmpId: 1234, cmpVersion: 7, sections: { usnat: sells } };

/** A vendor that was there first, and a page that then opens. */
async function open(more: Partial<GppOptions> = {}, config: ConsentConfig = site) {
  const manager = new ConsentManager(config);
  const started = startGpp(manager, { ...options, ...more });
  const heard: Event[] = [];
  window.__gpp!('addEventListener', (data) => heard.push(data as Event));
  const gpp = await started;
  await manager.start();
  return { manager, gpp, told: () => heard.map(({ eventName, data }) => `${eventName} ${data}`) };
}

async function openAgain(more?: Partial<GppOptions>) {
  reopenPage();
  leaveIab();
  return open(more);
}

const sectionOf = (gppString: string, name: string) =>
  (new GppModel(gppString).toObject() as Record<string, Record<string, unknown>>)[name]!;

/** A site in the United States that tracks until the visitor opts out. */
const american: ConsentConfig = {
  ...site,
  profile: 'us',
  cookie: { days: 395 },
  categories: { analytical: { exempt: 'Stated' }, tracking: { exempt: 'Stated' } },
};

describe('the Global Privacy Platform', () => {
  it('is not ready while the visitor is asked, and ready after the choice (R-INT-28)', async () => {
    const { manager } = await open();
    expect(ask('ping')).toMatchObject({
      cmpStatus: 'loaded',
      cmpDisplayStatus: 'visible',
      signalStatus: 'not ready',
      cmpId: 1234,
      applicableSections: [7],
      sectionList: [7],
      supportedAPIs: ['7:usnat'],
    });
    await manager.rejectAll();
    expect(ask('ping')).toMatchObject({
      cmpDisplayStatus: 'hidden',
      signalStatus: 'ready',
      applicableSections: [7],
    });
  });

  it('tells of a first visit in the order of its specification', async () => {
    const { manager, told } = await open();
    await manager.acceptAll();
    expect(told()).toEqual([
      'listenerRegistered true',
      'cmpStatus loaded',
      'cmpDisplayStatus visible',
      'cmpDisplayStatus hidden',
      'sectionChange usnat',
      'signalStatus ready',
    ]);
  });

  it('tells of a later visit, and of a change of mind, in the order of its specification', async () => {
    await (await open()).manager.rejectAll();
    const { manager, told } = await openAgain();
    expect(told()).toEqual(['listenerRegistered true', 'cmpStatus loaded', 'signalStatus ready']);
    await manager.showPreferences();
    await manager.acceptAll();
    expect(told().slice(3)).toEqual([
      'signalStatus not ready',
      'cmpDisplayStatus visible',
      'cmpDisplayStatus hidden',
      'sectionChange usnat',
      'signalStatus ready',
    ]);
  });

  it('is not ready while sections change, though no layer is seen', async () => {
    await (await open()).manager.acceptAll();
    const { manager, told } = await openAgain();
    const before = told().length;
    await manager.withdraw();
    expect(told().slice(before)).toEqual([
      'signalStatus not ready',
      'sectionChange usnat',
      'signalStatus ready',
    ]);
  });

  it('says who opted out of what, in a string that decodes', async () => {
    const { manager, gpp } = await open();
    await manager.rejectAll();
    expect(sectionOf(gpp.gppString, 'usnat')).toMatchObject({
      SharingNotice: 1,
      SaleOptOutNotice: 1,
      SaleOptOut: 1,
      SharingOptOut: 1,
      TargetedAdvertisingOptOut: 1,
      MspaCoveredTransaction: 2,
      MspaOptOutOptionMode: 0,
      Gpc: false,
    });
    await manager.acceptAll();
    expect(sectionOf(gpp.gppString, 'usnat')).toMatchObject({
      SaleOptOut: 2,
      SharingOptOut: 2,
      TargetedAdvertisingOptOut: 2,
    });
    expect(ask('ping')['gppString']).toBe(gpp.gppString);
  });

  it('says nothing of what the site does not do', async () => {
    const { manager, gpp } = await open({ sections: { usca: { sharing: true } } });
    await manager.rejectAll();
    expect(sectionOf(gpp.gppString, 'usca')).toMatchObject({
      SaleOptOutNotice: 0,
      SaleOptOut: 0,
      SharingOptOutNotice: 1,
      SharingOptOut: 1,
      MspaCoveredTransaction: 2,
    });
    expect(ask('ping')).toMatchObject({ applicableSections: [8] });
  });

  it('has nobody opted out before the visitor says so, where tracking runs until then', async () => {
    const { manager, gpp } = await open({}, american);
    await manager.save({});
    expect(sectionOf(gpp.gppString, 'usnat')).toMatchObject({ SaleOptOut: 2, Gpc: false });
    await manager.withdraw('tracking');
    expect(sectionOf(gpp.gppString, 'usnat')).toMatchObject({ SaleOptOut: 1 });
  });

  it('hears Global Privacy Control: opted out, and the signal itself (R-INT-28)', async () => {
    browserSays(true);
    const { gpp } = await open({}, american);
    expect(ask('ping')).toMatchObject({ signalStatus: 'ready' });
    expect(sectionOf(gpp.gppString, 'usnat')).toMatchObject({ SaleOptOut: 1, SharingOptOut: 1, Gpc: true });
  });

  it('carries the TC string as it is, disclosed vendors and all', async () => {
    const manager = new ConsentManager(site);
    const tcf = await startTcf(manager, tcfOptions());
    const gpp = await startGpp(manager, {
      ...options,
      sections: { tcfeuv2: tcf, usnat: sells },
      applicable: 'tcfeuv2',
    });
    await manager.start();
    await manager.acceptAll();
    const section = new GppModel(gpp.gppString).encodeSection('tcfeuv2');
    expect(section).toBe(tcf.tcString);
    expect([...TCString.decode(section).vendorsDisclosed.values()]).toEqual([1, 2, 4]);
    expect(ask('ping')).toMatchObject({
      sectionList: [2, 7],
      applicableSections: [2],
      signalStatus: 'ready',
    });
    await manager.rejectAll();
    expect(new GppModel(gpp.gppString).encodeSection('tcfeuv2')).toBe(tcf.tcString);
  });

  it('is answered at once by the stub, whose listeners the interface takes over', async () => {
    placeGppStub(['usca']);
    expect(ask('ping')).toMatchObject({
      cmpStatus: 'stub',
      signalStatus: 'not ready',
      supportedAPIs: ['8:usca'],
    });
    expect([
      ask('hasSection', 'usca'),
      ask('getSection', 'usca'),
      ask('getField', 'usca.SaleOptOut'),
    ]).toEqual([false, null, null]);
    const heard: Event[] = [];
    window.__gpp!('addEventListener', (data) => heard.push(data as Event));
    window.__gpp!('addEventListener', () => heard.push({} as Event));
    expect(ask('removeEventListener', 2)['data']).toBe(true);
    expect(ask('removeEventListener', 7)['data']).toBe(false);
    const { manager } = await open({ sections: { usca: { sale: true } } });
    await manager.rejectAll();
    expect(heard.at(-1)).toMatchObject({ eventName: 'signalStatus', data: 'ready', listenerId: 1 });
    expect(ask('hasSection', 'usca')).toBe(true);
    expect(ask('getField', 'usca.SaleOptOut')).toBe(1);
    expect(ask('removeEventListener', 1)['data']).toBe(true);
  });
});

describe('an option of the platform', () => {
  it.each<[object, string, RegExp]>([
    [{ cmpId: 0 }, 'gpp.cmpId', /registered/],
    [{ cmpId: 1 }, 'gpp.cmpId', /registered/],
    [{ cmpVersion: -1 }, 'gpp.cmpVersion', /0 to 4095/],
    [{ section: {} }, 'gpp.section', /no such option/],
    [{ sections: {} }, 'gpp.sections', /at least one/],
    [{ sections: { usva: {} } }, 'gpp.sections.usva', /no such option/],
    [{ sections: { usnat: true } }, 'gpp.sections.usnat', /object/],
    [{ sections: { usnat: { sale: 1 } } }, 'gpp.sections.usnat.sale', /boolean/],
    [{ sections: { usca: sells } }, 'gpp.sections.usca.targetedAdvertising', /no such option/],
    [
      { sections: { usnat: { category: 'functional' } } },
      'gpp.sections.usnat.category',
      /analytical, tracking/,
    ],
    [{ sections: { tcfeuv2: {} } }, 'gpp.sections.tcfeuv2', /what startTcf gave/],
    [{ sections: { usnat: {}, usca: {} } }, 'gpp.applicable', /the one section in force: usnat, usca, none/],
    [{ applicable: 'usca' }, 'gpp.applicable', /usnat, none/],
  ])('is refused with its name: %j', async (more, option, expected) => {
    const error = (await startGpp(new ConsentManager(site), { ...options, ...more }).catch(
      (thrown: unknown) => thrown,
    )) as Error;
    expect(error).toMatchObject({ name: 'ConsentConfigError', option });
    expect(error.message).toMatch(expected);
    expect(window.__gpp).toBeUndefined();
  });

  it('may say that no section is in force', async () => {
    await open({ applicable: 'none' });
    expect(ask('ping')).toMatchObject({ applicableSections: [-1] });
  });

  it('does not push another platform aside', async () => {
    const theirs = () => undefined;
    window.__gpp = theirs;
    await expect(startGpp(new ConsentManager(site), options)).rejects.toThrow(/without another one/);
    expect(window.__gpp).toBe(theirs);
  });
});
