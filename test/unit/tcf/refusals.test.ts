// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConsentManager } from '../../../src/manager.js';
import { placeTcfStub, startTcf, type TcfOptions, type TcfVendorList } from '../../../src/tcf.js';
import { tcfOptions, vendorList } from '../../support/vendor-list.js';
import { ask, site, useIab } from '../support/iab.js';
import { usePage } from '../support/page.js';

usePage();
useIab();
afterEach(() => {
  vi.unstubAllGlobals();
});

const start = (more: object, config = site) =>
  startTcf(new ConsentManager(config), { ...tcfOptions(), ...more } as TcfOptions);

async function expectRefused(more: object, option: string, expected: RegExp, config = site): Promise<void> {
  const error = (await start(more, config).catch((thrown: unknown) => thrown)) as Error;
  expect(error).toMatchObject({ name: 'ConsentConfigError', option });
  expect(error.message).toMatch(expected);
}

describe('the number of the platform', () => {
  it.each([0, 1, -5, 2.5, 4096, '300', null, undefined])('is not %j (R-INT-27)', async (cmpId) => {
    await expectRefused({ cmpId }, 'tcf.cmpId', /IAB Europe registered you/);
    expect(window.__tcfapi).toBeUndefined();
    expect(document.querySelector('iframe')).toBeNull();
  });

  const cmps = {
    1234: { id: 1234, name: 'Ours' },
    1300: { id: 1300, name: 'Gone', deletedDate: '2024-05-01T00:00:00Z' },
    1400: { id: 1400, name: 'Going', deletedDate: '2999-01-01T00:00:00Z' },
  };

  it('is one of the CMP list, where the site gives that (R-INT-27)', async () => {
    await expectRefused({ cmpId: 1235, cmpList: { cmps } }, 'tcf.cmpId', /in the CMP list/);
    await expectRefused({ cmpId: 1300, cmpList: { cmps } }, 'tcf.cmpId', /still registered.*2024-05-01/);
    await expectRefused({ cmpList: {} }, 'tcf.cmpList', /with cmps/);
    await start({ cmpId: 1400, cmpList: { cmps } });
  });
});

describe('an option', () => {
  it.each<[object, string, RegExp]>([
    [{ cmpVersion: 5000 }, 'tcf.cmpVersion', /0 to 4095/],
    [{ publisherCountryCode: 'nl' }, 'tcf.publisherCountryCode', /upper-case/],
    [{ publisherCountryCode: undefined }, 'tcf.publisherCountryCode', /got nothing/],
    [{ isServiceSpecific: false }, 'tcf.isServiceSpecific', /true or nothing/],
    [{ usesStandardTexts: 'yes' }, 'tcf.usesStandardTexts', /boolean/],
    [{ publisherCC: 'NL' }, 'tcf.publisherCC', /no such option/],
    [{ vendors: {} }, 'tcf.vendors', /at least one/],
    [{ vendors: undefined }, 'tcf.vendors', /at least one/],
    [{ vendors: { nobody: 1 } }, 'tcf.vendors', /id of a service.*"nobody"/],
    [{ vendors: { pixel: '1' } }, 'tcf.vendors.pixel', /number in the vendor list/],
    [{ vendors: { pixel: 99 } }, 'tcf.vendors.pixel', /a vendor of the vendor list/],
    [{ vendors: { pixel: 5 } }, 'tcf.vendors.pixel', /still listed.*2025-01-01/],
    [{ purposes: {} }, 'tcf.purposes', /at least one/],
    [{ purposes: { marketing: { purposes: [1] } } }, 'tcf.purposes', /id of a category.*"marketing"/],
    [{ purposes: { tracking: [1] } }, 'tcf.purposes.tracking', /object/],
    [{ purposes: { tracking: { purpose: [1] } } }, 'tcf.purposes.tracking.purpose', /no such option/],
    [{ purposes: { tracking: { purposes: [12] } } }, 'tcf.purposes.tracking.purposes', /list’s purposes.*12/],
    [
      { purposes: { tracking: { specialFeatures: [3] } } },
      'tcf.purposes.tracking.specialFeatures',
      /list’s specialFeatures/,
    ],
  ])('is refused with its name: %j', async (more, option, expected) => {
    await expectRefused(more, option, expected);
    expect(window.__tcfapi).toBeUndefined();
  });

  it('cannot make a consent of what nobody was asked', async () => {
    await expectRefused({ vendors: { basket: 1 } }, 'tcf.vendors', /asked about/);
    await expectRefused({ purposes: { functional: { purposes: [1] } } }, 'tcf.purposes', /asked about/);
    const exempting = { ...site, categories: { analytical: { exempt: 'Own figures only' } } };
    await expectRefused({ vendors: { counter: 4 } }, 'tcf.vendors', /asked about/, exempting);
  });
});

describe('the vendor list', () => {
  const spoilt = (more: object) => ({ vendorList: { ...vendorList(), ...more } as TcfVendorList });
  const withVendor = (more: object) =>
    spoilt({ vendors: { ...vendorList().vendors, 3: { ...vendorList().vendors['3'], ...more } } });

  it.each<[string, object, string]>([
    ['nothing', { vendorList: null }, ''],
    ['a list of something', { vendorList: [] }, ''],
    ['the form before TCF 2.2', spoilt({ gvlSpecificationVersion: 2 }), '.gvlSpecificationVersion'],
    ['the policies before TCF 2.2', spoilt({ tcfPolicyVersion: 3 }), '.tcfPolicyVersion'],
    ['no version', spoilt({ vendorListVersion: undefined }), '.vendorListVersion'],
    ['no time', spoilt({ lastUpdated: 'soon' }), '.lastUpdated'],
    ['no vendors', spoilt({ vendors: undefined }), '.vendors'],
    ['no purposes', spoilt({ purposes: [] }), '.purposes'],
    ['an entry under another number', spoilt({ features: { 1: { id: 2, name: 'x' } } }), '.features.1'],
    ['a vendor without a name', withVendor({ name: undefined }), '.vendors.3'],
    ['a vendor without purposes', withVendor({ purposes: undefined }), '.vendors.3.purposes'],
    [
      'a vendor with a purpose of its own',
      withVendor({ flexiblePurposes: [77] }),
      '.vendors.3.flexiblePurposes',
    ],
  ])('is refused where it is %s', async (_, more, option) => {
    await expectRefused(more, `tcf.vendorList${option}`, /expected/);
    expect(window.__tcfapi).toBeUndefined();
  });

  it.each([
    'https://vendorlist.consensu.example/v3/vendor-list.json',
    '//elsewhere.example/list.json',
    'data:,{}',
  ])('is not fetched from another host: %s', async (address) => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    await expectRefused({ vendorList: address }, 'tcf.vendorList', /an address on/);
    expect(fetched).not.toHaveBeenCalled();
    expect(window.__tcfapi).toBeUndefined();
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ['is not there', async () => new Response('', { status: 404 }), /can be read/],
    ['is no JSON', async () => new Response('<html>'), /can be read/],
    ['cannot be reached', () => Promise.reject(new TypeError('offline')), /can be read/],
    ['is another file', async () => new Response('{"vendors":{}}'), /3, the form since/],
  ])(
    'at an address that %s leaves an interface that says so and answers nothing',
    async (_, answer, expected) => {
      vi.stubGlobal('fetch', answer);
      const started = start({ vendorList: '/vendor-list.json' });
      const heard: unknown[] = [];
      window.__tcfapi!('addEventListener', 2, (data) => heard.push(data));
      await expect(started).rejects.toThrow(expected);
      expect(ask('ping')).toMatchObject({ cmpLoaded: false, cmpStatus: 'error' });
      expect(heard).toEqual([]);
    },
  );

  it('is read from the site’s own host, in the frame of its page', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.href);
      return new Response(JSON.stringify(vendorList()));
    });
    await start({ vendorList: '/iab/vendor-list.json' });
    expect(asked).toEqual([new URL('/iab/vendor-list.json', location.href).href]);
    expect(ask('ping')).toMatchObject({ cmpLoaded: true });
  });
});

describe('another platform on the page', () => {
  it('is not pushed aside', async () => {
    const theirs = () => undefined;
    window.__tcfapi = theirs;
    await expectRefused({}, 'tcf', /without another one/);
    expect(window.__tcfapi).toBe(theirs);
  });

  it('is one as well where the notice itself already speaks', async () => {
    await start({});
    await expectRefused({}, 'tcf', /without another one/);
  });

  it('may have left its stub, or ours: what that kept is answered', async () => {
    placeTcfStub();
    const pinged = ask('ping');
    expect(pinged).toMatchObject({ cmpLoaded: false, cmpStatus: 'stub' });
    placeTcfStub();
    expect(document.querySelectorAll('iframe[name=__tcfapiLocator]')).toHaveLength(1);
    await start({});
    expect(ask('ping')).toMatchObject({ cmpLoaded: true, cmpId: 1234 });
    expect(document.querySelectorAll('iframe[name=__tcfapiLocator]')).toHaveLength(1);
  });
});
